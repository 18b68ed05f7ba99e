namespace DueCourse.Casework.Tests.Retention;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;

/// <summary>What somebody gets who asks for their data, and who decides about what no rule gives.</summary>
public sealed class SubjectAccessTests
{
    private static readonly Actor Liaison = new("r.haddad", "Rania Haddad", ActorRole.ReturnsLiaisonOfficer);

    [Fact]
    public void An_entry_of_the_talks_waits_until_a_named_person_gives_it_or_keeps_it_back_on_a_ground()
    {
        var (desk, entry) = Talks();
        Assert.Equal([entry], SubjectAccessSet.Of(desk.Case).Undecided);

        desk.Done(new DecideSubjectAccess(entry, WithheldUnder.Crime, "an inquiry there would be warned") { By = Given.Caseworker, Id = "d" });
        var kept = SubjectAccessSet.Of(desk.Case);
        Assert.Empty(kept.Undecided);
        Assert.Equal([("all", SubjectAccessSet.Crime)], kept.Items.Single(i => i.Entry == entry).Redacted);
        Assert.Equal(Given.Caseworker.Name, desk.Case.Retention.AccessDecisions[entry].By);
        Assert.DoesNotContain("would be warned", PrintedSet.Of(kept, "A case").ToHtml(), StringComparison.Ordinal);

        desk.Done(new DecideSubjectAccess(entry, null, "the inquiry is over") { By = Given.Caseworker, Id = "e" });
        Assert.NotNull(SubjectAccessSet.Of(desk.Case).Items.Single(i => i.Entry == entry).Says);
    }

    [Fact]
    public void That_somebody_looked_at_the_talks_needs_no_decision_so_the_set_can_be_ready()
    {
        var (desk, entry) = Talks();
        desk.Done(new DecideSubjectAccess(entry, null, "nothing stands against it") { By = Given.Caseworker, Id = "d" });
        desk.Done(new RecordLook([Compartment.Destination], new Viewed(LookedAt.CasePage, null)) { By = Given.Caseworker, Id = "look" });

        var set = SubjectAccessSet.Of(desk.Case);
        Assert.Empty(set.Undecided);
        Assert.DoesNotContain(Given.Caseworker.Name, PrintedSet.Of(set, "A case").ToHtml(), StringComparison.Ordinal);
        Assert.Equal("subject-access.by-rule", desk.Refused(new DecideSubjectAccess(desk.Last, null, "x") { By = Given.Caseworker, Id = "x" }).Code);
    }

    [Fact]
    public void Immigration_control_is_a_ground_for_a_senior_officer_alone_and_what_a_rule_settles_nobody_decides()
    {
        var (desk, entry) = Talks();
        desk.Done(new AssignToCase(Given.Officer, "decides") { By = Given.Caseworker, Id = "officer" });
        var decides = new DecideSubjectAccess(entry, WithheldUnder.ImmigrationControl, "the removal would fail") { By = Given.Caseworker, Id = "d" };

        Assert.Equal("subject-access.immigration", desk.Refused(decides).Code);
        Assert.IsType<Events>(desk.Decide(decides with { By = Given.Officer }));
        Assert.Equal("access.refused", desk.Refused(decides with { By = Liaison }).Code);
        Assert.Equal("subject-access.by-rule", desk.Refused(decides with { Entry = new(Compartment.Open, 1) }).Code);
        Assert.Equal("text.empty", desk.Refused(new DecideSubjectAccess(entry, WithheldUnder.Crime, " ") { By = Given.Caseworker, Id = "e" }).Code);
    }

    [Fact]
    public void A_printed_set_says_what_was_taken_out_and_why_and_writes_no_markup_of_anybodys()
    {
        var desk = Given.Opened();
        var one = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28), Law.Record.Side.ThirdParty, "<b>Mrs Abara</b>") with { Source = "a letter \u202E reversed" });
        var (set, _) = DisclosureSet.Of(desk.Case, [one], [new(one, "value", "<i>hers</i>")]);
        var html = PrintedSet.Of(set!, "<script>").ToHtml();

        Assert.Contains("Taken out: &lt;i&gt;hers&lt;/i&gt;", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Mrs Abara&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("a letter [U+202E] reversed", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("1990", html, StringComparison.Ordinal);
    }

    private static (Desk Desk, EntryId Entry) Talks()
    {
        var desk = Given.Opened();
        // Who has the case for the talks stands with them, and is about somebody else.
        desk.Done(new AssignToCase(Liaison, "talks") { By = Given.Officer, Id = "a" });
        return (desk, desk.Done(new AssertFact(Compartment.Destination, Given.Fact("dateOfBirth", Given.Day(1990, 2, 28))) { By = Liaison, Id = "f" }).Last);
    }
}
