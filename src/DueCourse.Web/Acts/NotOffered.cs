using DueCourse.Casework.Access;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;

namespace DueCourse.Web.Acts;

/// <summary>The commands that nobody gives by hand, each with the reason. Every other command is offered; a test says so.</summary>
public static class NotOffered
{
    /// <summary>All.</summary>
    public static IReadOnlyDictionary<Type, string> All { get; } = new Dictionary<Type, string>
    {
        [typeof(FireTimer)] = "The program gives it when a timer falls due.",
        [typeof(RecordLook)] = "The program gives it when somebody looks; nobody says that they looked.",
        [typeof(ImportCase)] = "Carries in a whole file, on the command line of whoever runs the program.",
    };
}
