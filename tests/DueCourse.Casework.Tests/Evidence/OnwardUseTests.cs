namespace DueCourse.Casework.Tests.Evidence;

using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Statements;

public sealed class OnwardUseTests
{
    [Fact]
    public void Nothing_from_the_file_of_a_claim_for_protection_is_ever_permitted_for_the_destination()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper(Confidentiality.AsylumFile), Compartment.Protection);

        desk.Done(new AssignToCase(Given.Officer, "decides the case") { By = Given.Caseworker, Id = desk.Next() });
        foreach (var allowed in new[] { Given.Caseworker, Given.Colleague, Given.Officer, new("timer", "Timer", ActorRole.System) })
        {
            var refused = desk.Refused(Permit(desk, paper) with { By = allowed });
            Assert.Equal("evidence.asylum-source", refused.Code);
            Assert.Contains("1999, s. 13(3)", refused.Citation, StringComparison.Ordinal);
        }

        // Whoever may not know of a claim is told nothing of one.
        foreach (var role in Enum.GetValues<ActorRole>().Where(role => role is not ActorRole.System))
            Assert.Equal("access.refused", desk.Refused(Permit(desk, paper) with { By = new("x", "X", role) }).Code);
    }

    [Fact]
    public void No_consent_gateway_or_grade_lifts_it()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper(Confidentiality.AsylumFile), Compartment.Protection);
        var consent = desk.Received(GivenPeople.Paper(Confidentiality.AsylumFile, DocumentType.Letter, "I agree"), Compartment.Protection);
        desk.Done(new GradeForInstrument(new(paper, "a fixture", EvidenceGrade.E1, "art. 6, annex 1", "listed")) { By = Given.Colleague, Id = desk.Next() });

        Assert.Equal("evidence.asylum-source", desk.Refused(Permit(desk, paper, consent)).Code);
    }

    [Fact]
    public void It_cannot_be_washed_by_receiving_a_copy_a_translation_or_the_same_bytes_again()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper(Confidentiality.AsylumFile), Compartment.Protection);
        var translation = desk.Received(GivenPeople.Paper(bytes: "a translation") with { CopyOf = paper }, Compartment.Protection);
        var again = desk.Received(GivenPeople.Paper());
        var copyOfAgain = desk.Received(GivenPeople.Paper(bytes: "a scan of it") with { CopyOf = again });

        Assert.All([translation, again, copyOfAgain], id => Assert.Equal("evidence.asylum-source", desk.Refused(Permit(desk, id)).Code));
        Assert.Equal("document.asylum-compartment", desk.Refused(new ReceiveDocument(Compartment.Open, GivenPeople.Paper(Confidentiality.AsylumFile)) { By = Given.Caseworker, Id = "x" }).Code);
        Assert.Equal("entry.out-of-sight", desk.Refused(new ReceiveDocument(Compartment.Open, GivenPeople.Paper() with { CopyOf = paper }) { By = Given.Caseworker, Id = "x" }).Code);
    }

    [Fact]
    public void A_permission_given_before_the_source_was_known_is_asked_again_at_the_moment_of_use()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());
        desk.Done(Permit(desk, paper));
        Assert.Null(desk.Case.MayNotLeave(paper, OnwardUse.Destination));

        desk.Received(GivenPeople.Paper(Confidentiality.AsylumFile), Compartment.Protection);
        Assert.Equal("evidence.asylum-source", desk.Case.MayNotLeave(paper, OnwardUse.Destination)?.Code);
    }

    [Fact]
    public void Correcting_the_entry_of_the_source_does_not_free_what_was_made_from_it()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper(Confidentiality.Tribunal));
        var copy = desk.Received(GivenPeople.Paper(bytes: "an extract") with { CopyOf = paper });
        desk.Done(new CorrectEntry(paper, "received twice") { By = Given.Caseworker, Id = desk.Next() });

        Assert.Equal("evidence.tribunal-source", desk.Refused(Permit(desk, copy)).Code);
    }

    [Fact]
    public void Only_those_who_may_see_claims_for_protection_can_permit_a_use_by_the_destination()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());

        Assert.Contains(Compartment.Protection, Permit(desk, paper).Touches);
    }

    [Theory]
    [InlineData(Confidentiality.Tribunal, "evidence.tribunal-source")]
    [InlineData(Confidentiality.Family, "evidence.family-source")]
    public void Papers_of_a_tribunal_and_of_family_do_not_go_out(Confidentiality source, string code)
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper(source));

        Assert.Equal(code, desk.Refused(Permit(desk, paper)).Code);
    }

    [Fact]
    public void What_family_gave_goes_out_with_their_written_consent()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper(Confidentiality.Family));
        var consent = desk.Received(GivenPeople.Paper(Confidentiality.Family, DocumentType.Letter, "I agree"));

        desk.Done(Permit(desk, paper, consent));
        Assert.Null(desk.Case.MayNotLeave(paper, OnwardUse.Destination));
    }

    [Theory]
    [InlineData(Compartment.Medical)]
    [InlineData(Compartment.Victim)]
    [InlineData(Compartment.Intelligence)]
    [InlineData(Compartment.Privilege)]
    public void What_stands_behind_a_wall_does_not_go_out(Compartment compartment)
    {
        var desk = Given.Opened();
        var program = new Actor("post-room", "Post room", ActorRole.System);
        var paper = desk.Done(new ReceiveDocument(compartment, GivenPeople.Paper()) { By = program, Id = desk.Next() }).Last;

        Assert.Equal("evidence.walled-source", desk.Refused(Permit(desk, paper) with { By = program }).Code);
    }

    [Theory]
    [InlineData(Genuineness.Forged)]
    [InlineData(Genuineness.BelongsToAnother)]
    [InlineData(Genuineness.ObtainedByFraud)]
    public void What_is_found_false_is_E0_under_every_instrument_and_never_sent_even_if_it_was_permitted(Genuineness found)
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());
        desk.Done(Permit(desk, paper));
        desk.Done(new CheckGenuineness(new(paper, "Document examiner", new(2026, 5, 2), found, "the number is another's")) { By = Given.Colleague, Id = desk.Next() });

        Assert.Equal("evidence.rejected", desk.Case.MayNotLeave(paper, OnwardUse.Destination)?.Code);
        Assert.Equal("evidence.rejected", desk.Refused(Permit(desk, paper)).Code);
        Assert.Equal((EvidenceGrade.E0, false), desk.Case.Evidence.Documents[paper].GradeFor("any"));
        Assert.Equal("evidence.rejected", desk.Refused(new GradeForInstrument(new(paper, "any", EvidenceGrade.E2, null, "x")) { By = Given.Colleague, Id = "g" }).Code);
    }

    [Fact]
    public void Nothing_leaves_that_nobody_permitted_or_whose_permission_was_taken_back()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());
        Assert.Equal("evidence.not-permitted", desk.Case.MayNotLeave(paper, OnwardUse.Court)?.Code);

        desk.Done(Permit(desk, paper));
        desk.Done(new RefuseUse(new(paper, OnwardUse.Destination, "the arrangement was suspended")) { By = Given.Colleague, Id = desk.Next() });
        Assert.Contains("suspended", desk.Case.MayNotLeave(paper, OnwardUse.Destination)!.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OnwardUse.ThePerson)]
    [InlineData(OnwardUse.Police)]
    [InlineData(OnwardUse.Court)]
    public void A_copy_goes_out_only_under_a_permission_that_stands_at_that_moment(OnwardUse use)
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());
        var goes = new PassDocumentOn(new(paper, use, "whoever asked for it", "by post")) { By = Given.Caseworker, Id = "goes" };
        Assert.Equal("evidence.not-permitted", desk.Refused(goes).Code);

        desk.Done(new PermitUse(new(paper, use, "a legal basis", "they asked", null)) { By = Given.Colleague, Id = desk.Next() });
        desk.Done(goes);
        Assert.Equal((use, "by post"), desk.Case.Evidence.Documents[paper].PassedOn.Single().Said is var went ? (went.Use, went.How) : default);

        desk.Done(new RefuseUse(new(paper, use, "it names a neighbour")) { By = Given.Colleague, Id = desk.Next() });
        Assert.Contains("it names a neighbour", desk.Refused(goes with { Id = "again" }).What, StringComparison.Ordinal);
    }

    [Fact]
    public void To_another_state_a_document_goes_with_a_message_and_not_by_itself()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());
        desk.Done(Permit(desk, paper));

        Assert.Equal("evidence.with-a-message", desk.Refused(new PassDocumentOn(new(paper, OnwardUse.Destination, "the mission", "by hand")) { By = Given.Caseworker, Id = "x" }).Code);
    }

    [Fact]
    public void What_somebody_refused_to_hand_to_the_person_is_kept_from_them_and_what_nobody_spoke_of_is_not()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());
        Assert.Null(desk.Case.IsKeptFromThePerson(paper));

        desk.Done(new RefuseUse(new(paper, OnwardUse.ThePerson, "it names a neighbour")) { By = Given.Colleague, Id = desk.Next() });
        Assert.Contains("it names a neighbour", desk.Case.IsKeptFromThePerson(paper)!.What, StringComparison.Ordinal);

        desk.Done(new PermitUse(new(paper, OnwardUse.ThePerson, "their right", "the name is covered", null)) { By = Given.Colleague, Id = desk.Next() });
        Assert.Null(desk.Case.IsKeptFromThePerson(paper));
    }

    private static PermitUse Permit(Desk desk, EntryId paper, EntryId? consent = null) =>
        new(new(paper, OnwardUse.Destination, "data protection gateway", "identity must be shown", consent)) { By = Given.Colleague, Id = desk.Next() };
}
