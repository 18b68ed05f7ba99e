global using DueCourse.Law.Drafting;
global using DueCourse.Law.Facts;
global using NodaTime;
// A condition on the case as a whole is written without a subject, as provisions write it.
global using Condition = DueCourse.Law.Drafting.Condition<DueCourse.Law.Facts.Person>;
