namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Work;
using DueCourse.Law;

/// <summary>
/// Issues a notice: only when it says all that it must, rests on what it has to, and is signed by somebody with the authority. It is
/// not served by that; what is served, how and when, is recorded of its own.
/// </summary>
/// <param name="Kind">Which notice.</param>
/// <param name="Items">What it says, by item.</param>
/// <param name="RestsOn">The decision or step that it rests on; null where its kind needs none.</param>
/// <param name="ToBeSentOn">The day on which it is to go out, from which its days are counted: today or later.</param>
/// <param name="Language">The language in which the person is to have it explained, as a tag of BCP 47.</param>
public sealed record IssueNotice(NoticeKind Kind, IReadOnlyList<GivenItem> Items, EntryId? RestsOn, LocalDate ToBeSentOn, string Language) : Command, IOwnAccess
{
    /// <summary>
    /// The authority for which it is issued; null: none, and the notice says that it is a demonstration. It is for whoever runs the
    /// program to set, never for whoever uses it.
    /// </summary>
    public string? Authority { get; init; }

    private NoticeForm Form => NoticeForms.Of(Kind);

    // A decision behind a wall takes the notice with it: one in the open that names it would tell of it.
    private Compartment Place => RestsOn is { Compartment: not Compartment.Open } on ? on.Compartment : Form.TellsOfAClaim ? Compartment.Protection : Compartment.Open;

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Place];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) && c.Rights(By, Place, now).HasFlag(Right.Write) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        var today = now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        if ((Signed() ?? Contents() ?? Spoken() ?? Sendable(today) ?? Grounded(c, now)) is { } refused) return refused;
        var draft = new NoticeDraft(Items.ToDictionary(i => i.Id, i => i.Says, StringComparer.Ordinal), Form, today, ToBeSentOn, Standing.Place(c, today), By)
        {
            DetainedSince = Standing.DetainedSince(c, today),
        };
        if (Form.Refuses(c, draft, RestsOn, now) is { } stands) return stands;
        var number = $"{c.Id.ToString()[..8].ToUpperInvariant()}-{(char)('A' + (int)Place)}{c.Notices.Next(Place)}";
        var page = Composing.Compose(draft, number, Language, Authority);
        return Cases.Decision.Record(Place, new NoticeIssued(Kind, number, Items, RestsOn, Edition.Version, today, ToBeSentOn, Language,
            CanonicalText.Hash(page), page.Code!, NoticeHtml.Write(page), Authority));
    }

    private Refusal? Signed() => Form.Signers.Contains(By.Role) ? null : new("notice.signer",
        $"\"{Form.Title}\" cannot be signed in the role of {AccessPage.Name(By.Role)}.", "A notice binds through whoever has the authority to give it.",
        $"It is signed by: {string.Join(", ", Form.Signers.Select(AccessPage.Name))}.")
    { Citation = Form.Authority };

    private Refusal? Contents()
    {
        var asked = NoticeForms.ItemsOf(Form);
        if (Items.FirstOrDefault(given => !asked.Any(a => a.Id == given.Id)) is { } unknown)
            return new("notice.unknown-item", $"\"{new UntrustedText(unknown.Id)}\" is no item of this notice.", "It would not be said anywhere.", $"Its items are: {string.Join(", ", asked.Select(a => a.Id))}.");
        if (Items.GroupBy(i => i.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return new("notice.item-twice", $"\"{twice.Key}\" is given twice.", "Nobody could tell which one holds.", "Give it once.");
        var missing = asked.Where(a => Items.FirstOrDefault(i => i.Id == a.Id) is not { Says.IsEmpty: false }).ToList();
        if (missing.Count > 0)
            return new("notice.missing", $"The notice lacks {(missing.Count == 1 ? "something that it must say" : $"{missing.Count} things that it must say")}: {string.Join("; ", missing.Select(m => $"{m.Name} [{m.Id}] ({m.Provision})"))}.",
                "A notice that does not say all that it must is defective: no time runs against the person from it, and nothing may rest on it.",
                $"Give {string.Join(", ", missing.Select(m => m.Id))}.")
            { Citation = string.Join("; ", missing.Select(m => m.Provision).Distinct()) };
        return asked.Select(a => a.Refuses(Items.First(i => i.Id == a.Id).Says)).FirstOrDefault(r => r is not null);
    }

    private Refusal? Spoken() => (Authority is null ? null : Cases.Words.Refused(Authority, "authority", 200)) ?? (IsTag(Language) ? null
        : new("notice.language", "The language is not given as a tag.", "A notice that the person cannot read has told them nothing, so the language in which it is explained is recorded.", "Give a tag of BCP 47, such as \"en\", \"ar\" or \"pt-BR\"."));

    private static bool IsTag(string tag) => tag.Length is >= 2 and <= 35 && tag.Split('-') is var parts && parts[0].Length is 2 or 3 && parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));

    private Refusal? Sendable(LocalDate today) => ToBeSentOn >= today ? null : new("notice.sent-before",
        $"The notice is to go out on {ToBeSentOn.Words()}, which has passed.", "Its days are counted from then, and would end too early or in the past.", "Give today or a later day.");

    private Refusal? Grounded(LiveCase c, Instant now)
    {
        if (Form.Ground is not { } ground)
            return RestsOn is null ? null : new("notice.rests-on", "This notice rests on no decision, and one is named.", "What it is said to rest on has to be so.", "Leave it out.");
        if (Place is not (Compartment.Open or Compartment.Protection or Compartment.Medical))
            return new("notice.place", $"What it rests on stands in \"{Place.Name()}\", from where nothing can be shown to the person.", "A notice that the person may not read is none.", "Rest it on a decision that can be told.");
        if (RestsOn is null || c.Find(RestsOn.Value) is not { } on || !c.Readable(By, now).Contains(RestsOn.Value.Compartment) || !ground.Is(on.Event) || c.History.Any(r => r.Event is Statements.EntryCorrected wrong && wrong.Entry == RestsOn))
            return new("notice.no-decision", $"The notice has to rest on {ground.Words}, and {(RestsOn is null ? "none is named" : "what is named is none")}.",
                "A notice tells of a decision that a person made; it does not stand for one.", "Have it decided and recorded, and name the entry.")
            { Citation = ground.Provision };
        if (on.Event is DecisionMade && InQuestion.In(c).FirstOrDefault(q => q.Entry.Id == RestsOn) is { } q)
            return new("notice.in-question", $"The decision {RestsOn} is in question. {(q.Because.Compartment == Compartment.Open || c.Readable(By, now).Contains(q.Because.Compartment) ? q.Why : "Something that it rests on has changed.")}",
                "A notice of a decision that has lost its ground tells the person what is no longer so.", "A senior officer decides anew, on the file as it now stands.")
            { Citation = ground.Provision };
        return null;
    }
}
