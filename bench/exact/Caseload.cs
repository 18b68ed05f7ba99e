namespace DueCourse.Bench.Exact;

using DueCourse.CaseFiles;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>The scenarios, each several times with other things forgotten: the same cases every time.</summary>
internal static class Caseload
{
    public static IEnumerable<CaseRecord> FromScenarios(int variants)
    {
        var chance = new Random(1);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Root(), "scenarios"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var read = CaseFileReader.Read(File.ReadAllBytes(path), path, null);
            if (!read.IsRead) continue;
            for (var i = 0; i < variants; i++) yield return Forgetting(read.File.Record, i, chance);
        }
    }

    // Each variant forgets more than the one before; the first nothing.
    private static CaseRecord Forgetting(CaseRecord record, int variant, Random chance)
    {
        var copy = new CaseRecord { Name = record.Name, AsAt = record.AsAt };
        Copy(record.Person, copy.Person);
        foreach (var judgement in record.Judgements)
            if (Kept()) copy.Judgements.Add(judgement);
        return copy;

        bool Kept() => chance.Next(24) >= variant;

        void Copy(SubjectRecord from, SubjectRecord to)
        {
            foreach (var fact in from.Facts)
                if (Kept())
                    foreach (var assertion in from.Of(fact)) to.Assert(fact, assertion);
            foreach (var (kind, list) in from.Lists)
            {
                var into = to.List(kind);
                into.IsComplete = list.IsComplete && Kept();
                foreach (var item in list.Items) Copy(item, into.Add(item.RecordedAt));
            }
        }
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No folder above holds DueCourse.slnx: run this inside the repository.");
    }
}

/// <summary>One question for one shape of case, read case after case.</summary>
internal sealed class Reader
{
    private readonly Topics topics;
    private readonly Restriction restriction;
    private readonly Answer[] answers;

    public Reader(Node question, LocalDateTime moment, Shape shape)
    {
        Circuit = Grounding.Of([question], moment, shape, gapsApart: true);
        topics = Topics.Of(Circuit, moment);
        restriction = new(Circuit, topics);
        answers = new Answer[Circuit.Count];
    }

    public Circuit Circuit { get; }

    /// <summary>From the answers of the atoms to what the question turns on and what settles it alone.</summary>
    public ExactAnswer Read(Answer[] atoms)
    {
        atoms.CopyTo(answers.AsSpan());
        topics.OpenUp(answers);
        Circuit.Run(answers);
        return restriction.Of(Circuit.Outputs[0], answers);
    }
}
