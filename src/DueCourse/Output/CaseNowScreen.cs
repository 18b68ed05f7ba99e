using DueCourse.Casework.Access;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Web.Dress;
using NodaTime;

namespace DueCourse.Output;

/// <summary>A case as it now stands, on a screen. Who acts is said by role: names are for the pages and the history.</summary>
internal static class CaseNowScreen
{
    public static void Show(Screen screen, string title, Instant at, CaseNow now, IReadOnlyList<Block> blocks, IReadOnlyList<CaseLack> lacks)
    {
        screen.Title(OneLine(title.Length > 0 ? title : "A case"));
        Say(screen, $"At {Plain.Words(at)}, on what was recorded by then. {(now.Outcome is { } outcome ? $"Outcome: {outcome}" : "No outcome is recorded.")}", 0);
        foreach (var lack in lacks) Say(screen, lack.Says);

        if (now.Stays.Count + now.ToldOfNone.Count > 0) screen.Heading("Orders that stop removal");
        foreach (var stay in now.Stays)
        {
            Say(screen, $"{(stay.Binds ? "It binds." : "No longer in force.")} {stay.Says} ({stay.Entry})");
            foreach (var told in stay.Told) Say(screen, Words(told), 4);
        }

        foreach (var told in now.ToldOfNone) Say(screen, Words(told));

        screen.Heading("Tasks, by the day they are due");
        if (now.Tasks.Count == 0) Say(screen, "Nothing has to be done that follows from the record.");
        foreach (var task in now.Tasks) Say(screen, $"By {Plain.Words(task.By)}{(task.By < at ? " (overdue)" : "")}, {AccessPage.Name(task.For)}: {task.What} {task.Because} ({task.Reason})");

        screen.Heading("What blocks a departure");
        if (blocks.Count == 0) Say(screen, "Nothing that is on file.");
        foreach (var block in blocks) Say(screen, $"{block.Says} Whose it is to change: {block.Owner}. {block.ToDo}");

        if (now.Notices.Count > 0) screen.Heading("Notices");
        foreach (var notice in now.Notices) Say(screen, $"{notice.Number}, {notice.Title}, {notice.Dated.Words()}. {notice.Service} Code {notice.Code}.");

        if (now.Decisions.Count > 0) screen.Heading("Decisions");
        foreach (var decision in now.Decisions)
            Say(screen, $"{decision.What}: {AccessPage.Name(decision.By.Role)}, {Plain.Words(decision.At)} ({decision.Entry}).{(decision.ReviewOn is { } day ? $" Looked at again on {day.Words()}." : "")}{string.Concat(decision.InQuestion.Select(why => $" In question: {why}"))}");

        screen.Heading("Where each course stands");
        foreach (var course in now.Courses.Where(c => !c.IsAtItsStart)) Show(screen, course);
        Say(screen, $"No step is recorded of: {string.Join("; ", now.Courses.Where(c => c.IsAtItsStart).Select(c => c.Name))}.");
    }

    private static void Show(Screen screen, CourseStands course)
    {
        Say(screen, $"{course.Name}{(course.About.Length > 0 ? $" ({course.About})" : "")}: {course.State}{(course.Since is { } since ? $", since {since.Words()}" : "")}.");
        foreach (var step in course.Next)
            Say(screen, $"Next: {step.What}{(step.By.Count > 0 ? $" ({Plain.Roles(step.By)})" : "")}{(step.If.Count > 0 ? $", if {string.Join("; ", step.If)}" : "")}.", 4);
    }

    private static string Words(ToldToStop told) =>
        $"The {told.Who} was told to stop and {(told.AnsweredAt is { } at ? $"answered on {Plain.Words(at)}." : $"has not answered; it was asked to by {Plain.Words(told.AnswerBy)}.")}";

    private static void Say(Screen screen, string words, int indent = 2) => screen.Paragraph(OneLine(words), indent, hanging: 2);

    // Words from outside can hold line ends and what a terminal would obey.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
