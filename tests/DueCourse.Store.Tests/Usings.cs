global using DueCourse.Casework.Ledger;
