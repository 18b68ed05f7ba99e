namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>What kind of thing is missing, which says who can supply it.</summary>
public enum MissingKind
{
    /// <summary>Evidence of a fact.</summary>
    Fact,

    /// <summary>A judgement by a named person with authority.</summary>
    Judgement,

    /// <summary>The law itself is in doubt, or a part of it is not encoded.</summary>
    LegalRuling,
}

/// <summary>Something that, if supplied, could settle an answer.</summary>
/// <param name="Kind">Fact, judgement or legal ruling.</param>
/// <param name="Id">The fact's name in the case, the judgement's register id with its subject, or the doubt's id.</param>
/// <param name="Question">What to find out, as a question or a sentence.</param>
/// <param name="Evidence">What evidence counts; for a judgement, what the reasons must deal with.</param>
/// <param name="By">Who can supply it.</param>
public sealed record Missing(MissingKind Kind, string Id, string Question, string Evidence, string By)
{
    /// <summary>The subject a fact or judgement is about.</summary>
    public SubjectRecord? About { get; init; }

    /// <summary>The fact, when it is one.</summary>
    public FactDefinition? Fact { get; init; }

    /// <summary>The judgement, when it is one.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>A fact.</summary>
    public static Missing Of(SubjectRecord about, FactDefinition fact) =>
        new(MissingKind.Fact, about.NameOf(fact), Whose(about) + fact.Question, fact.Evidence, fact.By.Words()) { About = about, Fact = fact };

    /// <summary>Whether a list is complete.</summary>
    public static Missing Complete(string completeName, SubjectKind kind) =>
        new(MissingKind.Fact, completeName, $"Does the file list every {kind.Singular}?",
            "A statement in the file, after enquiry, that the list is complete", Role.Caseworker.Words());

    /// <summary>A judgement.</summary>
    public static Missing Of(Judgement judgement, SubjectRecord about, bool stale) =>
        new(MissingKind.Judgement, about.Parent is null ? judgement.Id : $"{judgement.Id}:{about.Id}",
            Whose(about) + judgement.Question + (stale ? " (It was answered, but a fact it relied on has changed since.)" : ""),
            judgement.Reasons, judgement.By.Words())
        { About = about, Judgement = judgement };

    // Which child, which conviction: the same question is asked of each.
    private static string Whose(SubjectRecord about)
    {
        var name = Naming.Briefly(about);
        return about.Parent is null ? "" : $"{char.ToUpperInvariant(name[0])}{name[1..]}. ";
    }

    /// <summary>A ruling on a doubt, or on a part not encoded.</summary>
    public static Missing Ruling(string id, string doubt) =>
        new(MissingKind.LegalRuling, id, doubt, "A court's decision, or advice that a named lawyer signs", Role.LegalAdviser.Words());

    /// <inheritdoc/>
    public bool Equals(Missing? other) => other is not null && Kind == other.Kind && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id);
}
