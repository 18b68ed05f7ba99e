namespace DueCourse.Casework.Tests.Evidence;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;

public sealed class GradeTests
{
    [Fact]
    public void A_card_that_other_instruments_list_starts_an_enquiry_pending_a_verified_text()
    {
        var desk = Given.Opened();
        var (original, scan) = (desk.Received(GivenPeople.Paper()), desk.Received(GivenPeople.Paper(bytes: "scan") with { Holding = Holding.Scan }));

        Assert.Equal((EvidenceGrade.E2, true), desk.Case.Evidence.Documents[original].GradeFor("UK-PK-2022"));
        Assert.Null(desk.Case.Evidence.Documents[scan].GradeFor("UK-PK-2022"));
    }

    [Fact]
    public void It_is_conclusive_only_where_a_verified_text_says_so_and_only_for_that_instrument()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());

        Assert.Equal("evidence.text-not-verified", desk.Refused(Grade(paper, "UK-PK-2022", EvidenceGrade.E1, null)).Code);
        desk.Done(Grade(paper, "a fixture", EvidenceGrade.E1, "art. 6 and annex 1, as published"));

        Assert.Equal((EvidenceGrade.E1, false), desk.Case.Evidence.Documents[paper].GradeFor("a fixture"));
        Assert.Equal((EvidenceGrade.E2, true), desk.Case.Evidence.Documents[paper].GradeFor("UK-PK-2022"));
    }

    [Fact]
    public void What_it_counts_for_now_is_said_for_each_instrument_and_for_every_other_and_what_was_found_false_counts_for_none()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());
        Assert.Equal([(null, EvidenceGrade.E2, true)], Now());
        desk.Done(Grade(paper, "a fixture", EvidenceGrade.E1, "art. 6 and annex 1, as published"));
        Assert.Equal([("a fixture", EvidenceGrade.E1, false), (null, EvidenceGrade.E2, true)], Now());

        desk.Done(new CheckGenuineness(new(paper, "Document examiner", new(2026, 5, 2), Genuineness.Forged, "the number is another's")) { By = Given.Colleague, Id = desk.Next() });
        Assert.Equal([("a fixture", EvidenceGrade.E0, false), (null, EvidenceGrade.E0, false)], Now());
        Assert.All(desk.Case.Evidence.Documents[paper].GradesNow, now => Assert.Equal("Document examiner found that it is forged", now.Because));

        IEnumerable<(string?, EvidenceGrade, bool)> Now() => desk.Case.Evidence.Documents[paper].GradesNow.Select(now => (now.Instrument, now.Grade, now.IsPending));
    }

    [Fact]
    public void A_card_of_origin_neither_settles_nor_starts_the_question_of_citizenship()
    {
        var desk = Given.Opened();
        var card = desk.Received(GivenPeople.Paper(type: DocumentType.OriginCard));

        Assert.Equal("evidence.origin-card", desk.Refused(Grade(card, "a fixture", EvidenceGrade.E1, "annex 1")).Code);
        Assert.Equal("evidence.origin-card", desk.Refused(Grade(card, "a fixture", EvidenceGrade.E2, "annex 2")).Code);
        desk.Done(Grade(card, "a fixture", EvidenceGrade.E3, "annex 2"));
    }

    [Fact]
    public void A_later_check_that_finds_it_genuine_takes_the_rejection_back_and_one_that_cannot_tell_does_not()
    {
        var desk = Given.Opened();
        var paper = desk.Received(GivenPeople.Paper());
        foreach (var (result, rejected) in new[] { (Genuineness.Forged, true), (Genuineness.CannotTell, true), (Genuineness.Genuine, false) })
        {
            desk.Done(new CheckGenuineness(new(paper, "Examiner", new(2026, 5, 2), result, "looked at")) { By = Given.Colleague, Id = desk.Next() });
            Assert.Equal(rejected, desk.Case.Evidence.Documents[paper].Rejection is not null);
        }

        Assert.Equal(3, desk.Case.Evidence.Documents[paper].Checks.Count);
    }

    [Fact]
    public void Rival_hypotheses_stand_side_by_side_with_what_is_for_and_against_each()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        var (claimed, recorded) = (desk.Nationality(identity, "AFG", NationalityBasis.Claimed), desk.Nationality(identity, "PAK"));
        var (afghan, pakistani, none) = (Raise(desk, "AFG"), Raise(desk, "PAK"), Raise(desk, null));
        Weigh(desk, afghan, claimed, Bearing.For);
        Weigh(desk, afghan, recorded, Bearing.Against);
        Weigh(desk, pakistani, recorded, Bearing.For);

        var all = desk.Case.Evidence.Hypotheses;
        Assert.Equal(["AFG", "PAK", null], all.Values.Select(h => h.Raised.Country));
        Assert.Equal([claimed], all[afghan].For.Select(w => w.Said.Evidence));
        Assert.Equal([recorded], all[afghan].Against.Select(w => w.Said.Evidence));
        Assert.Empty(all[none].Weighed);
        Assert.Equal("hypothesis.already", desk.Refused(new RaiseHypothesis(Compartment.Open, new("AFG", "x")) { By = Given.Caseworker, Id = "again" }).Code);
    }

    [Fact]
    public void An_assessment_on_evidence_in_conflict_counts_once_a_second_person_agrees()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Nationality(identity, "AFG", NationalityBasis.Claimed);
        desk.Nationality(identity, "PAK");
        var hypothesis = Raise(desk, "PAK");
        var assessment = desk.Done(new AssessHypothesis(new(hypothesis, AssessmentResult.MoreLikelyThanNot, "the card, and the school record", [])) { By = Given.Caseworker, Id = desk.Next() }).Last;
        Assessment Now() => desk.Case.Evidence.Hypotheses[hypothesis].Assessments.Single();

        Assert.Equal([Conflict.TwoStates], Now().Said.Conflicts);
        Assert.False(Now().Counts);
        Assert.Equal("hypothesis.own-review", desk.Refused(new ReviewAssessment(new(assessment, true, "x")) { By = Given.Caseworker, Id = "own" }).Code);
        desk.Done(new ReviewAssessment(new(assessment, true, "read with the interview")) { By = Given.Colleague, Id = desk.Next() });
        Assert.True(Now().Counts);
        Assert.Equal("hypothesis.no-person", desk.Refused(new AssessHypothesis(new(hypothesis, AssessmentResult.NotShown, "x", [])) { By = new("timer", "DueCourse", ActorRole.System), Id = "t" }).Code);
    }

    private static GradeForInstrument Grade(EntryId paper, string instrument, EvidenceGrade grade, string? text) =>
        new(new(paper, instrument, grade, text, "as the list says")) { By = Given.Colleague, Id = $"{instrument} {grade}" };

    private static EntryId Raise(Desk desk, string? country) =>
        desk.Done(new RaiseHypothesis(Compartment.Open, new(country, "a card and a claim differ")) { By = Given.Caseworker, Id = desk.Next() }).Last;

    private static void Weigh(Desk desk, EntryId hypothesis, EntryId evidence, Bearing bearing) =>
        desk.Done(new WeighEvidence(new(hypothesis, evidence, bearing, "as the source says")) { By = Given.Caseworker, Id = desk.Next() });
}
