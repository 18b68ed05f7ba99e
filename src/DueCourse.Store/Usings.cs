global using DueCourse.Casework.Cases;
global using DueCourse.Casework.Ledger;
global using DueCourse.Casework.People;
global using DueCourse.Casework.Projections;
global using DueCourse.Casework.Work;
global using NodaTime;
