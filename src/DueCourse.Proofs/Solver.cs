using System.Runtime.InteropServices;

namespace DueCourse.Proofs;

/// <summary>What the solver says of a formula.</summary>
public enum Satisfiable
{
    /// <summary>No case satisfies it: proved.</summary>
    No,

    /// <summary>Some case does.</summary>
    Yes,

    /// <summary>It gave up. That is never taken for a proof.</summary>
    GaveUp,
}

/// <summary>
/// The Z3 solver, spoken to in SMT-LIB, the solvers' common language. One conversation; not for several threads at once.
/// </summary>
/// <remarks>
/// It is Debian's library, called by six of its oldest functions. The NuGet package Microsoft.Z3 holds the library for
/// Windows and macOS only, and asks for a newer one than Debian has.
/// </remarks>
public sealed class Solver : IDisposable
{
    private const string Library = "libz3.so.4";

    // The library's own way with an error is to end the process. What it has to say comes back as the answer.
    private static readonly Native.ErrorHandler GoOn = static (_, _) => { };

    private readonly nint _configuration;
    private readonly nint _context;
    private readonly string _check;

    /// <summary>Begins a conversation.</summary>
    /// <param name="milliseconds">How long it may look for an answer to one question.</param>
    /// <param name="steps">How many of its own steps it may take for one question, the same on every machine; 0: any number.</param>
    /// <exception cref="InvalidOperationException">The solver is not installed.</exception>
    public Solver(int milliseconds = 60_000, int steps = 0)
    {
        if (!NativeLibrary.TryLoad(Library, out _))
            throw new InvalidOperationException(
                "The Z3 solver was not found, so nothing can be proved. Install it: apt-get install libz3-4.");
        _configuration = Native.Z3_mk_config();
        _context = Native.Z3_mk_context(_configuration);
        Native.Z3_set_error_handler(_context, GoOn);
        // Only the search is timed: a push that was stopped half-way would be an error, not an answer.
        _check = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(set-option :timeout {milliseconds})(set-option :rlimit {steps})(check-sat)(set-option :rlimit 0)(set-option :timeout {uint.MaxValue})");
        Say("(set-logic QF_LIA)");
    }

    /// <summary>How many formulas it was asked about.</summary>
    public int Asked { get; private set; }

    /// <summary>Says something that has no answer.</summary>
    public void Say(string text)
    {
        if (text.Length == 0) return;
        if (Answer(text) is { Length: > 0 } complaint) throw new InvalidOperationException($"the solver did not understand: {complaint}");
    }

    /// <summary>Is what was said satisfiable?</summary>
    public Satisfiable Check()
    {
        Asked++;
        return Answer(_check) switch
        {
            "sat" => Satisfiable.Yes,
            "unsat" => Satisfiable.No,
            "unknown" or "timeout" or "canceled" => Satisfiable.GaveUp,
            var other => throw new InvalidOperationException($"the solver answered: {other}"),
        };
    }

    /// <summary>Is a text by itself satisfiable? What it says is forgotten again.</summary>
    public Satisfiable Check(string text)
    {
        Say("(push)" + text);
        var answer = Check();
        Say("(pop)");
        return answer;
    }

    /// <summary>The values of terms in the case found, in their order.</summary>
    public IReadOnlyList<string> Values(IReadOnlyList<string> terms)
    {
        if (terms.Count == 0) return [];
        var answer = Answer($"(get-value ({string.Join(' ', terms)}))");
        var values = SExpression.ValuesOfPairs(answer);
        return values.Count == terms.Count ? values : throw new InvalidOperationException($"the solver answered: {answer}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Native.Z3_del_context(_context);
        Native.Z3_del_config(_configuration);
    }

    private string Answer(string text) => (Marshal.PtrToStringUTF8(Native.Z3_eval_smtlib2_string(_context, text)) ?? "").Trim();

#pragma warning disable CA2101, CA5392, SYSLIB1054, IDE1006 // the library's own names, found where the system keeps its libraries
    private static class Native
    {
        [DllImport(Library)]
        public static extern nint Z3_mk_config();

        [DllImport(Library)]
        public static extern void Z3_del_config(nint configuration);

        [DllImport(Library)]
        public static extern nint Z3_mk_context(nint configuration);

        [DllImport(Library)]
        public static extern void Z3_del_context(nint context);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        public delegate void ErrorHandler(nint context, int error);

        [DllImport(Library)]
        public static extern void Z3_set_error_handler(nint context, ErrorHandler handler);

        [DllImport(Library)]
        public static extern nint Z3_eval_smtlib2_string(nint context, [MarshalAs(UnmanagedType.LPUTF8Str)] string text);
    }
#pragma warning restore CA2101, CA5392, SYSLIB1054, IDE1006
}

/// <summary>Reads the solver's lists of pairs.</summary>
internal static class SExpression
{
    /// <summary>Of <c>((a true) (b (- 3)))</c>: true, -3.</summary>
    public static IReadOnlyList<string> ValuesOfPairs(string text)
    {
        var values = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && ++depth == 2) start = i;
            if (text[i] == ')' && depth-- == 2) values.Add(Value(text[(start + 1)..i]));
        }

        return values;
    }

    private static string Value(string pair)
    {
        var value = pair.TrimEnd();
        if (!value.EndsWith(')')) return value[(value.LastIndexOfAny([' ', '\n', ')']) + 1)..];
        var minus = value.LastIndexOf("(-", StringComparison.Ordinal);
        return "-" + value[(minus + 2)..^1].Trim();
    }
}
