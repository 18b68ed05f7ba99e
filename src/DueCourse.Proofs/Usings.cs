global using DueCourse.Law;
global using DueCourse.Law.Circuits;
global using DueCourse.Law.Drafting;
global using DueCourse.Law.Facts;
global using NodaTime;
global using DueCourse.Law.Circuits.Planes;
