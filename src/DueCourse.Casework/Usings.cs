global using DueCourse.Casework.Cases;
global using DueCourse.Casework.Ledger;
global using DueCourse.Law.Drafting;
global using DueCourse.Law.Record;
global using NodaTime;
