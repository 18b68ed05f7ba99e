using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.RegularExpressions;

namespace DueCourse.Mutation;

/// <summary>
/// The tests of the law, run in this process for one mutant after another. A test that fails in this way without a mutant is
/// not asked. What survives here is tried again in a process of its own.
/// </summary>
internal sealed class WarmTests
{
    private readonly List<Test> tests = [];
    private readonly List<Type> shared = [];
    private readonly MethodInfo turn;

    private WarmTests(string folder, IEnumerable<Func<string, bool>> leftOut)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var law = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "DueCourse.Law.dll"));
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "DueCourse.Law.Tests.dll"));
        turn = law.GetType("Mutant")!.GetMethod("Turn")!;
        var filters = leftOut.ToList();
        foreach (var type in assembly.GetTypes().Where(t => !t.IsGenericTypeDefinition))
        {
            // What classes of tests have in common is asked of each of them, and not by itself.
            var isShared = type is { IsAbstract: true, IsSealed: false };
            var methods = type.IsPublic && !isShared && type.Namespace is not null ? type.GetMethods().Where(IsTest).ToList() : [];
            if (methods.Count == 0 && type is { TypeInitializer: not null, IsNested: false } && type.Namespace?.StartsWith("DueCourse", StringComparison.Ordinal) == true) shared.Add(type);
            foreach (var method in methods.Where(m => !filters.Exists(f => f($"{type.FullName}.{m.Name}") || f(type.FullName!))))
                foreach (var arguments in Arguments(method)) tests.Add(new(type, method, arguments));
        }
    }

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => tests.Select(t => t.Name);

    /// <summary>How many are asked.</summary>
    public int Count => tests.Count;

    /// <summary>Loads them, and leaves out those that fail although nothing is changed.</summary>
    public static WarmTests Load(string folder, IEnumerable<Func<string, bool>> leftOut)
    {
        CultureInfo.DefaultThreadCurrentCulture = new CultureInfo("fa-IR");
        var all = new WarmTests(folder, leftOut);
        for (var round = 0; round < 2; round++)
        {
            all.Switch(0);
            foreach (var test in all.tests.Where(t => !all.Passes(t)).ToList())
            {
                all.tests.Remove(test);
                Console.Error.WriteLine($"not asked in this process: {test.Name}: {test.Fault}");
            }
        }

        all.tests.Sort((a, b) => a.Took.CompareTo(b.Took));
        return all;
    }

    /// <summary>The first test that notices a mutant; null: none does.</summary>
    /// <param name="number">The mutant.</param>
    /// <param name="first">Which classes are asked first.</param>
    /// <param name="onlyFirst">Ask no others.</param>
    public string? NoticedBy(int number, Func<string, bool> first, bool onlyFirst)
    {
        Switch(number);
        foreach (var test in tests)
            if (first(test.Type.FullName!) && !Passes(test)) return test.Name;
        if (onlyFirst) return null;
        foreach (var type in shared)
            if (Remake(type) is { } fault) return fault;
        foreach (var test in tests)
            if (!first(test.Type.FullName!) && !Passes(test)) return test.Name;
        return null;
    }

    private readonly HashSet<Type> remade = [];

    private void Switch(int number)
    {
        turn.Invoke(null, [number]);
        remade.Clear();
    }

    private bool Passes(Test test)
    {
        if (Remake(test.Type) is not null) return false;
        var clock = Stopwatch.StartNew();
        try
        {
            var of = test.Method.IsStatic ? null : Activator.CreateInstance(test.Type);
            if (test.Method.Invoke(of, test.Arguments) is Task task) task.GetAwaiter().GetResult();
            return true;
        }
        catch (Exception fault) when (fault is TargetInvocationException or ArgumentException)
        {
            test.Fault = (fault.InnerException ?? fault).Message.ReplaceLineEndings(" ");
            return false;
        }
        finally
        {
            test.Took = clock.ElapsedTicks;
        }
    }

    // What a class of tests keeps in its fields may hold conditions of the mutant before. Reflection runs an initializer once
    // and never again, so it is called as it stands.
    private string? Remake(Type type)
    {
        if (type.TypeInitializer is not { } initializer || !remade.Add(type)) return null;
        try
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            Call(initializer);
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return type.FullName;
        }
    }

    private static unsafe void Call(ConstructorInfo initializer) => ((delegate*<void>)initializer.MethodHandle.GetFunctionPointer())();

    private static bool IsTest(MethodInfo method) =>
        method.GetCustomAttributes().Any(a => a.GetType().FullName is "Xunit.FactAttribute" or "Xunit.TheoryAttribute");

    private static IEnumerable<object?[]> Arguments(MethodInfo method)
    {
        if (method.GetParameters().Length == 0) return [[]];
        var rows = new List<object?[]>();
        foreach (var data in method.GetCustomAttributes().Where(a => a.GetType().GetInterface("IDataAttribute") is not null))
        {
            object? got;
            if (data.GetType().GetProperty("MemberName")?.GetValue(data) is string member)
            {
                got = method.DeclaringType!.GetProperty(member)!.GetValue(null);
            }
            else
            {
                var get = data.GetType().GetInterface("IDataAttribute")!.GetMethod("GetData")!;
                var task = get.Invoke(data, [method, Activator.CreateInstance(get.GetParameters()[1].ParameterType)])!;
                var read = (Task)task.GetType().GetMethod("AsTask")!.Invoke(task, null)!;
                got = read.GetType().GetProperty("Result")!.GetValue(read);
            }

            foreach (var row in (IEnumerable)got!)
                rows.Add(Padded((object?[])row.GetType().GetInterface("ITheoryDataRow")!.GetMethod("GetData")!.Invoke(row, null)!, method));
        }

        return rows;
    }

    private static object?[] Padded(object?[] values, MethodInfo method)
    {
        var parameters = method.GetParameters();
        var padded = parameters.Select((p, i) => i < values.Length ? values[i] : p.DefaultValue).ToArray();
        var last = parameters[^1];
        if (!last.IsDefined(typeof(ParamArrayAttribute), inherit: false) || (values.Length == parameters.Length && (values[^1] is null || last.ParameterType.IsInstanceOfType(values[^1])))) return padded;
        var rest = values.Skip(parameters.Length - 1).ToArray();
        var packed = Array.CreateInstance(last.ParameterType.GetElementType()!, rest.Length);
        rest.CopyTo(packed, 0);
        padded[^1] = packed;
        return padded;
    }

    private sealed class Test(Type type, MethodInfo method, object?[] arguments)
    {
        public Type Type { get; } = type;

        public MethodInfo Method { get; } = method;

        public object?[] Arguments { get; } = arguments;

        public long Took { get; set; }

        public string Fault { get; set; } = "";

        public string Name => Type.FullName!.Replace("DueCourse.Law.Tests.", "", StringComparison.Ordinal) + "." + Method.Name;
    }

    /// <summary>A filter as the test program writes it: <c>*Tests</c>.</summary>
    public static Func<string, bool> Pattern(string filter)
    {
        var pattern = new Regex("^" + Regex.Escape(filter).Replace("\\*", ".*", StringComparison.Ordinal) + "$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return pattern.IsMatch;
    }
}
