global using DueCourse.Casework.Cases;
global using DueCourse.Casework.Ledger;
global using DueCourse.Casework.People;
global using NodaTime;
