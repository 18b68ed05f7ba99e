namespace DueCourse.Store.Tests.Conformance;

using System.Reflection;
using DueCourse.Store.Logs;

/// <summary>A store in which something happens just before a call is answered, once; and where nobody waits for a turn.</summary>
public class Interrupted : DispatchProxy
{
    private object inner = null!;
    private string at = "";
    private Action? then;
    private ILogStore? logs;

    /// <summary>Logs before one of whose calls something happens.</summary>
    internal static ILogStore At(ILogStore logs, string call, Action then)
    {
        var made = Create<ILogStore, Interrupted>();
        var of = (Interrupted)(object)made;
        (of.inner, of.at, of.then) = (logs, call, then);
        return made;
    }

    /// <summary>A ledger before one of whose calls something happens.</summary>
    internal static ILedger At(ILedger ledger, string call, Action then)
    {
        var made = Create<ILedger, Interrupted>();
        var of = (Interrupted)(object)made;
        (of.inner, of.at, of.then) = (ledger, call, then);
        return made;
    }

    /// <summary>A ledger with such logs.</summary>
    internal static ILedger With(ILedger ledger, ILogStore logs)
    {
        var made = Create<ILedger, Interrupted>();
        var of = (Interrupted)(object)made;
        (of.inner, of.logs) = (ledger, logs);
        return made;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (logs is not null && targetMethod!.Name == "get_Logs") return logs;
        if (targetMethod!.Name == nameof(ILogStore.Alone)) return Task.FromResult<IAsyncDisposable?>(new MemoryStream());
        if (targetMethod.Name == at) Interlocked.Exchange(ref then, null)?.Invoke();
        return targetMethod.Invoke(inner, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
