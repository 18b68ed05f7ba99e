namespace DueCourse.Casework.People;

using DueCourse.Law.Facts;

/// <summary>What was recorded of identities and links, as sentences. What a source says stays what the source says.</summary>
internal static class PeopleInWords
{
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        IdentityRecorded e => $"An identity was put on the file, {e.As}, from {Telling.Ended(e.Source)}",
        NameRecorded e => $"Of {t.The("identity", e.Identity)}, {e.Source} gives the {Kind(e.Kind)} {e.AsWritten.Shown()}{(e.InLatinLetters is { } latin ? $", in Latin letters {latin.Shown()}" : "")}.",
        ReferenceRecorded e => $"Of {t.The("identity", e.Identity)}, {e.Source} gives the reference number {e.AsWritten.Shown()} ({Kind(e.Kind)}).",
        BirthDateRecorded e => $"Of {t.The("identity", e.Identity)}, {e.Source} gives as day of birth {e.Day.Words()}{(e.AsWritten is { } written ? $" (written {written.Shown()})" : "")}.",
        NationalityRecorded e => $"Of {t.The("identity", e.Identity)}, {e.Source} gives a nationality, {Basis(e.Basis)}: {Countries.NameOf(e.Country)}{(e.Since is { } since ? $", since {since.Words()}" : "")}.",
        ParticularRecorded e => $"Of {t.The("identity", e.Identity)}, {e.Source} gives the {Kind(e.Kind)} {e.AsWritten.Shown()}.",
        ParticularDisputed e => $"{e.DisputedBy} disputed what {t.The("entry", e.Entry)} says{Telling.Because(e.Because)}",
        IdentitiesLinked e => $"{t.Beginning("identity", e.Identity)} was linked to {Other(t, e)}{(e.Scope == LinkScope.ForSearchOnly ? ", for search only" : "")}, {Sure(e.Confidence)}{Telling.Because(e.Because)}"
            + (e.Conflicts.Count == 0 ? "" : " The evidence is in conflict, so the link waits for a second reader."),
        LinkReviewed e => $"A second reader {(e.Agrees ? "agreed" : "did not agree")} with {t.The("link", e.Link)}{Telling.Because(e.Because)}",
        LinkContested e => $"{e.ContestedBy} contested {t.The("link", e.Link)}. What hangs on it is not established until that is settled{Telling.Because(e.Because)}",
        ContestSettled e => $"{t.Beginning("contest", e.Contest)} was settled: the link {(e.LinkStands ? "stands" : "is cut")}{Telling.Because(e.Because)}",
        IdentitiesUnlinked e => $"{t.Beginning("link", e.Link)} was cut. What was recorded of both sides stays as it is{Telling.Because(e.Because)}",
        _ => null,
    };

    private static string Other(Telling t, IdentitiesLinked e) =>
        e.InCase is not null ? "an identity in another case" : e.To is { } to ? t.The("identity", to) : "the person";

    private static string Sure(LinkConfidence confidence) => confidence switch
    {
        LinkConfidence.BeyondReasonableDoubt => "beyond reasonable doubt, as whoever linked them sees it",
        LinkConfidence.MoreLikelyThanNot => "more likely than not, as whoever linked them sees it",
        _ => "as a possibility to be looked into",
    };

    private static string Basis(NationalityBasis basis) => basis switch
    {
        NationalityBasis.Claimed => "claimed",
        NationalityBasis.Recorded => "stated by a record or document",
        NationalityBasis.Found => "found by a court or tribunal",
        NationalityBasis.ConfirmedByTheState => "confirmed by that state",
        NationalityBasis.DeniedByTheState => "denied by that state",
        _ => "said to have been lost or given up",
    };

    private static string Kind(NameKind kind) => kind switch
    {
        NameKind.Full => "name",
        NameKind.Fathers => "father's name",
        NameKind.Mothers => "mother's name",
        NameKind.AtBirth => "name at birth",
        NameKind.AlsoKnownAs => "other name",
        _ => $"{Telling.Plain(kind)} name",
    };

    private static string Kind(ReferenceKind kind) => kind == ReferenceKind.HomeOffice ? "Home Office" : Telling.Plain(kind);

    private static string Kind(ParticularKind kind) => Telling.Plain(kind);
}
