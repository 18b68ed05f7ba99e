namespace DueCourse.Casework.Tests.NonInterference;

using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Log;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tests.Log;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Casework.Tribunal;
using DueCourse.Casework.Work;
using DueCourse.Law;
using DueCourse.Law.Drafting;

/// <summary>
/// Everything that leaves a case for an audience. Whatever gives an audience something new takes a line here, and is tried on the
/// same pairs. An output is given the whole case, so that it can leak.
/// </summary>
internal static class Outputs
{
    public static readonly IReadOnlyList<(string Name, Func<Subject, object?> Output)> All =
    [
        ("the view", View),
        ("history in order", s => s.Seen.Case.History.Select(r => (Place(s, r), r.At, r.By, r.Event.GetType().Name, r.Event is Erased ? "" : Acts.Of(r.Event).Word))),
        ("bytes of the chains", Chains),
        ("counts", s => s.Seen.Whole.Order().Select(s.Seen.Case.Count)),
        ("search keys", s => SearchKeys.Of(s.Seen)),
        ("name-search keys", s => SearchDocument.Of(s.Seen.Case).Where(d => s.Seen.Whole.Contains(d.In))),
        ("history in words", s => s.Seen.Case.History.Select(s.Seen.InWords)),
        ("the bundle without its signatures", Bundle),
        ("the record as the law reads it", s => s.Seen.Case.Standing.AsAt is null ? null : Record(s.Seen)),
        ("the assessment", Assessment),
        ("rows for lists and searches", s => s.Seen.Whole.Order().Select(compartment => CompartmentRows.Of(s.Whole.Id, compartment, s.Whole.History))),
        ("the list of whoever reads no file", s => SeenRows.Of(s.Whole).Where(row => row.Who == s.Who).Select(row => row.Line)),
        ("who looked", s => s.Seen.WhoLooked()),
        ("what may be read", s => s.Whole.Readable(s.Who, s.Now).Order()),
        ("tasks", s => TaskRules.In(s.Whole, s.Whole.Readable(s.Who, s.Now).Order())),
        ("where each course stands", s => WhereItStands.In(s.Seen.Case).Select(x => (x.Track, x.About, x.State, x.Since, x.IsAtItsStart))),
        ("the case now", s => CaseNow.Of(s.Whole, s.Whole.Readable(s.Who, s.Now))),
        ("what blocks it", s => !IsTried(s, 20) ? null : Blocking.Of(s.Whole, s.Whole.Readable(s.Who, s.Now), s.Now)),
        ("what it lacks", s => OpenCaseCheck.Of(s.Seen.Case, s.Now)),
        ("timers", s => s.Seen.Case.Timers.Due(s.Now).Where(t => s.Seen.Whole.Contains(t.Id.Compartment))),
        ("notices", s => s.Seen.Case.Notices.All.Select(n => (n.Issued.Number, n.Issued.Page, n.ServedOn, n.Sendings.Count))),
        ("disposal", s => s.Seen.Case.Retention.DisposalDue),
        ("what rests on the first entries", s => s.Seen.Whole.Order().Select(compartment => RestsOn.Of(s.Seen.Case, [new(compartment, 1)]).Where(r => s.Seen.Whole.Contains(r.Id.Compartment)).Select(r => r.Id))),
        ("a disclosure set of all that is read", s => DisclosureSet.Of(s.Seen.Case, [.. s.Seen.Case.History.Where(r => s.Seen.Whole.Contains(r.Id.Compartment)).Select(r => r.Id)], []).Set?.Items),
        ("a tribunal bundle of all that may go to a court", s => TribunalBundle.Of(s.Seen.Case, TribunalBundle.Permitted(s.Seen.Case), new("A", "B", "C", new(2026, 12, 1), new(2026, 1, 1))).Bundle?.Documents),
        ("the handover", s => s.Audience == ActorRole.Representative ? Handover.Of(s.Seen) : null),
        ("a former representative's letters", s => s.Audience == ActorRole.Representative ? new[] { "r.0", s.Who.Id }.Select(id => new ForTheFormerRepresentative(s.Seen, new(id, "", ActorRole.Representative))) : null),
        ("a printed disclosure", s => DisclosureSet.Of(s.Seen.Case, [.. s.Seen.Case.History.Where(r => s.Seen.Whole.Contains(r.Id.Compartment) && DisclosureSet.MayHold(r.Id.Compartment)).Select(r => r.Id)], []).Set is { } set ? PrintedSet.Of(set, "A case").ToHtml() : null),
        ("a printed handover", s => s.Audience == ActorRole.Representative ? PrintedSet.Of(Handover.Of(s.Seen), "A case").ToHtml() : null),
        ("the set for whoever asks for their data", s => SubjectAccessSet.Needs.All(s.Seen.Whole.Contains) ? PrintedSet.Of(SubjectAccessSet.Of(s.Seen.Case), "A case").ToHtml() : null),
        ("documents as they count now", s => s.Seen.Case.Evidence.Documents.Values.Select(d => d.GradesNow)),
        ("decisions on what they may send", Decisions),
    ];

    // What costs most is tried on one pair in so many of the ordinary run, and on every pair of the long one.
    private static bool IsTried(Subject s, int oneIn) => NonInterferenceTests.Pairs >= NonInterferenceTests.All || s.Pair / 10 % oneIn == 0;

    /// <summary>The bytes of what an output gives.</summary>
    public static byte[] Bytes(object? of)
    {
        var to = new StringBuilder();
        Write(of, to);
        return Encoding.UTF8.GetBytes(to.ToString());
    }

    // Those who work a case for the state read it as it was built for them, entry by entry; the others by a type of their own.
    private static object View(Subject s) => s.Audience switch
    {
        ActorRole.Caseworker or ActorRole.SeniorOfficer or ActorRole.LegalAdviser or ActorRole.ReturnsLiaisonOfficer or ActorRole.Auditor => new object[]
        {
            s.Seen.Case.Standing.Title,
            s.Seen.Case.Statements.All.Select(x => $"{x.Id} {x.Said.Subject} {x.Said.Fact} {x.Said.Value.Words()} {x.Said.Side} {x.Ended is null}"),
            s.Seen.Case.Judgements.All.Select(j => $"{j.Made.Judgement} {j.Made.Answer} {j.Made.MadeBy}"),
            s.Seen.Case.Access.Assignments.Select(a => $"{a.Who} {a.From} {a.Until}"),
            s.Seen.Case.Access.Grants.Select(g => $"{g.Given.To} {g.Entry.Compartment} {g.From} {g.Given.ExpiresAt} {g.WithdrawnAt}"),
            s.Seen.Case.Access.Requests.Select(r => $"{Placed(s, r.Entry)} {r.State}"),
            s.Seen.Case.Proposals.All.Where(p => p.IsOpen).Select(p => Placed(s, p.Entry)),
            s.Seen.Case.Timers.Pending.Select(t => Placed(s, t.Id)),
            s.Seen.Case.Told.Of<MessageExchanged>().Select(m => $"{m.At} {m.What.Way} {m.What.Kind} {m.What.Text}"),
        },
        ActorRole.DestinationAuthority => new ForTheDestination(s.Seen),
        ActorRole.ThePerson => new ForThePerson(s.Seen),
        ActorRole.Representative => new ForTheRepresentative(s.Seen),
        ActorRole.VictimLiaisonOfficer => new ForTheVictim(s.Seen),
        ActorRole.PressOfficer => new ForThePress(s.Seen),
        _ => throw new InvalidOperationException($"{s.Audience} has no view"),
    };

    private static string Place(Subject s, Recorded r) => Placed(s, r.Id);

    // Of a compartment of which a part is seen no entry has a number.
    private static string Placed(Subject s, EntryId id) => s.Seen.Whole.Contains(id.Compartment) ? id.ToString() : id.Compartment.Name();

    private static List<string> Chains(Subject s) =>
        [.. s.Entries.Where(e => s.Seen.Whole.Contains(e.Envelope.Id.Compartment)).OrderBy(e => e.Envelope.Id.Compartment).ThenBy(e => e.Envelope.Id.Number)
            .Select(e => $"{Encoding.UTF8.GetString(e.Envelope.ToCanonicalJson())} {e.Hash} {(e.Salt is null ? "" : Convert.ToHexString(e.Salt))} {(e.Payload is null ? "" : Encoding.UTF8.GetString(e.Payload))}")];

    // What an audience sees whole goes into its bundle, sealed by a signer whose signature is always the same.
    private static byte[] Bundle(Subject s)
    {
        // The chains go through for every pair; their frame for one in four of the ordinary run.
        if (s.Seen.Whole.Count == 0 || !IsTried(s, 4)) return [];
        var to = new ArrayBufferWriter<byte>();
        Compartment[] chains = [.. s.Seen.Whole.Order()];
        using var writer = new BundleWriter(new(StoreId.From(new byte[16]), s.Whole.Id, "audience", chains, s.Now, [Unsigned.Instance.Key]), to);
        foreach (var chain in chains)
        {
            var entries = s.Entries.Where(e => e.Envelope.Id.Compartment == chain).OrderBy(e => e.Envelope.Id.Number).ToList();
            writer.Chain(chain, entries.Count, null);
            foreach (var entry in entries) writer.Entry(entry);
        }

        writer.Seal(Unsigned.Instance);
        return to.WrittenSpan.ToArray();
    }

    private static IEnumerable<string> Record(SeenCase seen)
    {
        var record = seen.ToRecord();
        return record.Person.SelfAndAllBelow()
            .SelectMany(subject => subject.Facts.SelectMany(fact => subject.Of(fact).Select(said => $"{subject.Id} {fact.Name} {said}")).Prepend($"{subject.Id} {subject.RecordedAt}"))
            .Concat(record.Judgements.Select(j => $"{j}"));
    }

    // It is made of the record and the book alone, so in the ordinary run one case in fifty is enough: the whole book is read.
    private static object? Assessment(Subject s) => !IsTried(s, 50) || s.Seen.Case.Standing.AsAt is not { } day ? null
        : StatuteBook.Current.Assess(s.Seen.ToRecord(), day.PlusDays(30).At(LocalTime.Midnight), null) is var a
            ? Record(s.Seen).Concat(a.InWords()).Concat(a.Conclusions.Select(r => $"{r.Rule.Id} {r.Answer}")) : null;

    private sealed class Unsigned : ISigner
    {
        public static readonly Unsigned Instance = new();

        private readonly byte[] one = [.. Enumerable.Repeat((byte)1, 64)];

        public PublicKey Key => FixedSigner.OfTheStandard.Key;

        public byte[] Sign(ReadOnlySpan<byte> message) => one;
    }

    // What somebody may try in order to find out. A senior officer has authority in every compartment, and is told of proposals there.
    private static List<object> Decisions(Subject s)
    {
        var tried = new List<Command>
        {
            new DraftReadmission("GHA", "Please take him back.") { By = s.Who, Id = "l" },
            new HoldContact("x") { By = s.Who, Id = "m" },
            new RecordVictimWish("v1", "letter") { By = s.Who, Id = "n" },
            new TellVictim("v1", "letter", ToldOutcome.HasLeft) { By = s.Who, Id = "o" },
        };

        // Two of the eight compartments a pair; the thousand pairs of an audience go through all.
        foreach (var compartment in new[] { s.Pair / 10 % 8, (s.Pair / 10 + 3) % 8 }.Select(n => (Compartment)n))
        {
            var first = new EntryId(compartment, 1);
            tried.Add(new AssertFact(compartment, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1))) { By = s.Who, Id = "a" });
            tried.Add(new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1)) with { Document = first }) { By = s.Who, Id = "b" });
            tried.Add(new VerifyFact(first, "x") { By = s.Who, Id = "c" });
            tried.Add(new CorrectEntry(first, "x") { By = s.Who, Id = $"{compartment} 0" });
            tried.Add(new RequestAccess(compartment, "x", s.Now + Duration.FromDays(1)) { By = s.Who, Id = "e" });
            tried.Add(new RecordLook([compartment], new Viewed(LookedAt.CasePage, null)) { By = s.Who, Id = "f" });
            tried.Add(new DecideSubjectAccess(first, null, "x") { By = s.Who, Id = "p" });
            tried.Add(new RecordLetter(compartment, new(s.Who.Id, Way.Received, "x")) { By = s.Who, Id = "q" });
            tried.Add(new PassDocumentOn(new(first, OnwardUse.Police, "x", "x")) { By = s.Who, Id = "r" });
            tried.Add(new DiscloseStatement(first) { By = s.Who, Id = "g" });
            tried.Add(new CancelTimer(first, "x") { By = s.Who, Id = "h", BasedOn = Compartments.All.ToDictionary(c => c, _ => 1) });
            if (s.Audience is ActorRole.SeniorOfficer) continue;
            tried.Add(new ConfirmAct(first) { By = s.Who, Id = "i" });
            tried.Add(new EraseEntries([first], ErasureReason.Retention) { By = s.Who, Id = "j" });
            tried.Add(new GrantAccess(first, s.Now + Duration.FromDays(1), "x") { By = s.Who, Id = "k" });
        }

        return [.. tried.Select(command => (object)(s.Whole.Decide(command, s.Now) switch
        {
            Events events => events.All.Select(e => Encoding.UTF8.GetString(Payload.Write(e.Event, s.Who, ""))).ToList(),
            Refusal refusal => refusal,
            OutOfDate late => late.Since.Select(r => r.Id).ToList(),
            DoneBefore before => before.Then.Select(r => r.Id).ToList(),
            var other => throw new InvalidOperationException(other.GetType().Name),
        }))];
    }

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    // Everything that a type holds, in the order of its properties; text in quotes, so that no two values are written alike.
    private static void Write(object? of, StringBuilder to)
    {
        switch (of)
        {
            case null:
                to.Append('-');
                break;
            case string text:
                to.Append('"').Append(text.Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case IEnumerable items:
                to.Append('[');
                foreach (var item in items)
                {
                    Write(item, to);
                    to.Append(',');
                }

                to.Append(']');
                break;
            case var record when record.GetType() is { IsClass: true, Namespace: { } space } type && space.StartsWith("DueCourse", StringComparison.Ordinal):
                to.Append(type.Name).Append('{');
                foreach (var property in Properties.GetOrAdd(type, t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public)))
                {
                    to.Append(property.Name).Append('=');
                    Write(property.GetValue(record), to);
                    to.Append(',');
                }

                to.Append('}');
                break;
            default:
                to.Append(CultureInfo.InvariantCulture, $"{of}");
                break;
        }
    }
}
