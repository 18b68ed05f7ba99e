using System.Diagnostics;
using System.Globalization;
using DueCourse.Mutation;

if (args is ["serve", var folder, var filters, var depth])
{
    Worker.Serve(folder, filters, depth == "first");
    return 0;
}

var root = args[0];
var (sample, seed, all, list, warmOnly, firstOnly, jobs, patience) = (300, 1, false, false, false, false, Environment.ProcessorCount, 300);
string part = "law", only = "", op = "", again = "", killersFile = Path.Combine(root, "mutation", "killers.txt");
for (var i = 1; i < args.Length; i++)
{
    string Next() => ++i < args.Length ? args[i] : throw new InvalidOperationException($"{args[i - 1]} wants a value after it");
    int Number() => int.Parse(Next(), CultureInfo.InvariantCulture);
    switch (args[i])
    {
        case "--sample": sample = Number(); break;
        case "--seed": seed = Number(); break;
        case "--all": all = true; break;
        case "--list": list = true; break;
        case "--warm-only": warmOnly = true; break;
        case "--own-tests": firstOnly = warmOnly = true; break;
        case "--jobs": jobs = Number(); break;
        case "--patience": patience = Number(); break;
        case "--part": part = Next(); break;
        case "--only": only = Next(); break;
        case "--operator": op = Next(); break;
        case "--again": again = Next(); break;
        case "--killers": killersFile = Next(); break;
        default: Console.Error.WriteLine($"{args[i]} is not known; the head of ./mutate says what is."); return 2;
    }
}

if (!Parts.Names.Contains(part))
{
    Console.Error.WriteLine($"--part is one of {string.Join(", ", Parts.Names)}.");
    return 2;
}

// The test programs as they were built, beside a statute book that holds every mutant behind a switch.
var killers = Killers.Read(killersFile);
foreach (var project in killers.Select(k => k.Project).Distinct()) CopyProgram(project, Trial.PlaceOf(root, project));
var lawTests = Trial.PlaceOf(root, "DueCourse.Law.Tests");
var book = Path.Combine(root, "artifacts", "mutation", "DueCourse.Law.dll");
var warm = Trial.PlaceOf(root, "warm");
CopyProgram("DueCourse.Law.Tests", warm);
Reassignable.InPlace(Path.Combine(warm, "DueCourse.Law.Tests.dll"));
var copy = StatuteBookCopy.Write(Path.Combine(root, "src", "DueCourse.Law"), lawTests, warmOnly ? null : book, Path.Combine(warm, "DueCourse.Law.dll"));
if (!warmOnly)
    foreach (var project in killers.Select(k => k.Project).Distinct()) File.Copy(book, Path.Combine(Trial.PlaceOf(root, project), "DueCourse.Law.dll"), overwrite: true);

var equivalents = Equivalents.Read(Path.Combine(root, "mutation", "equivalent.tsv"), copy.Mutations);
List<Mutation> ofThePart = [.. copy.Mutations.Where(m => Parts.Of(m.File, m.Operator) == part)];
List<Mutation> population = [.. ofThePart.Where(m => !equivalents.Holds(m)).OrderBy(m => m.Name, StringComparer.Ordinal)];
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{copy.Mutations.Count} mutants compile, {copy.Refused} changes do not; of the part \"{part}\" {ofThePart.Count}, of which {ofThePart.Count - population.Count} are argued to change no answer."));

IEnumerable<Mutation> chosen = op.Length == 0 ? population : population.Where(m => m.Operator == op);
if (only.Length > 0) chosen = chosen.Where(m => m.File.Contains(only, StringComparison.Ordinal));
if (again.Length > 0)
{
    var survivors = File.ReadLines(again).Select(l => l.Split('\t')).Where(l => l[0] == nameof(Fate.Survived)).Select(l => $"{l[1]}\t{l[3]}\t{l[4]}\t{l[5]}").ToHashSet(StringComparer.Ordinal);
    chosen = chosen.Where(m => survivors.Contains(m.Name));
}
else if (!all && only.Length == 0 && !list)
{
    var shuffled = chosen.ToArray();
    new Random(seed).Shuffle(shuffled);
    chosen = shuffled.Take(sample);
}

var trials = chosen.ToList();
if (list)
{
    foreach (var m in trials) Console.WriteLine($"{m.File}:{m.Line.ToString(CultureInfo.InvariantCulture)}\t{m.Member}\t{m.Operator}\t{m.Change}");
    return 0;
}

var trial = new Trial(root, killers, TimeSpan.FromSeconds(patience));
if (!warmOnly)
    foreach (var project in killers.Select(k => k.Project).Distinct()) Precompiled.InPlace(Trial.PlaceOf(root, project));
if (!warmOnly && await trial.OfTheLawAsItIs() is { Fate: not Fate.Survived } broken)
{
    Console.Error.WriteLine($"The tests fail without any mutant ({broken.By}), so nothing was measured.");
    return 2;
}

var table = Path.Combine(root, "artifacts", "mutation", string.Create(CultureInfo.InvariantCulture, $"{part}-{(all ? "all" : only.Length > 0 ? only.Replace('/', '-') : again.Length > 0 ? "again" : $"{trials.Count}-seed-{seed}")}.tsv"));
var verdicts = new List<(Mutation, Verdict)>();
var clock = Stopwatch.StartNew();
using (var writer = new StreamWriter(table + ".part"))
{
    writer.WriteLine(Report.Heading);
    var next = -1;
    await Task.WhenAll(Enumerable.Range(0, jobs).Select(async _ =>
    {
        await using var worker = new Worker(warm, killersFile, firstOnly, TimeSpan.FromSeconds(patience));
        while (Interlocked.Increment(ref next) is var i && i < trials.Count)
        {
            var mutation = trials[i];
            var verdict = await worker.Of(mutation, Killers.PatternOf(mutation.File, Path.Combine(root, "tests", "DueCourse.Law.Tests")));
            if (verdict.Fate == Fate.Survived && !warmOnly) verdict = await trial.Of(mutation);
            lock (verdicts)
            {
                verdicts.Add((mutation, verdict));
                writer.WriteLine(Report.Line(mutation, verdict));
                writer.Flush();
                if (verdict.Fate == Fate.Survived) Console.WriteLine($"survived  {mutation.File}:{mutation.Line.ToString(CultureInfo.InvariantCulture)}  {mutation.Member}  {mutation.Operator}: {mutation.Change}");
            }
        }
    }));
}

File.Move(table + ".part", table, overwrite: true);
Console.WriteLine();
Console.Write(Report.Summary(verdicts));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}; {clock.Elapsed.TotalMinutes:F1} minutes; the table: {Path.GetRelativePath(root, table)}"));
return 0;

void CopyProgram(string project, string to)
{
    var from = Path.Combine(root, "tests", project, "bin", "Release", "net10.0");
    foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.TopDirectoryOnly))
    {
        Directory.CreateDirectory(to);
        File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
    }
}
