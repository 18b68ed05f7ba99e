global using DueCourse.Law.Drafting;
global using DueCourse.Law.Facts;
global using DueCourse.Law.Record;
global using NodaTime;
