using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Somebody is accused; police, prosecutors and courts go on, and each step is recorded from their papers.</summary>
public sealed class CriminalProceedingsTests
{
    private const string Police = "West Yorkshire Police", Court = "Leeds Crown Court";

    private static readonly LocalDate Friday = new(2026, 11, 20), Spring = new(2026, 3, 2);

    public static TheoryData<string, string, string, string> Ladder => new()
    {
        { "opened", "UNKNOWN", "unknown", "unknown" },
        { "reported", "REPORTED", "open", "unknown" },
        { "suspected", "REPORTED", "open", "unknown" },
        { "investigated", "UNDER_INVESTIGATION", "open", "shut" },
        { "arrested", "ARRESTED", "shut", "shut" },
        { "police bail", "POLICE_BAIL", "shut", "shut" },
        { "released under investigation", "RUI", "open", "shut" },
        { "charged", "CHARGED", "unknown", "shut" },
        { "remanded", "REMANDED", "shut", "shut" },
        { "court bail", "COURT_BAIL", "shut", "shut" },
        { "sent for trial", "SENT_FOR_TRIAL", "shut", "shut" },
        { "on trial", "ON_TRIAL", "shut", "shut" },
        { "no further action", "DISCONTINUED", "open", "open" },
        { "discontinued", "DISCONTINUED", "open", "open" },
        { "acquitted", "ACQUITTED", "open", "open" },
        { "unfit", "UNFIT", "unknown", "open" },
        { "cautioned", "CAUTIONED", "open", "open" },
        { "convicted", "CONVICTED", "shut", "shut" },
        { "sentenced", "SENTENCED", "open", "shut" },
        { "appeal pending", "APPEAL_PENDING", "open", "shut" },
        { "upheld", "UPHELD", "open", "open" },
        { "quashed", "QUASHED", "open", "open" },
        { "final", "FINAL", "open", "open" },
    };

    [Theory]
    [MemberData(nameof(Ladder))]
    public void At_each_step_the_law_sees_the_same_and_its_gates_follow(string step, string state, string g4, string g14)
    {
        var (story, _) = Accused.At(step);

        Assert.Equal(state, Assert.Single(story.Course("criminal").All).Id);
        Assert.Equal(g4, story.Gate("G4"));
        Assert.Equal(g14, story.Gate("G14"));
    }

    [Fact]
    public void Charged_to_sentenced_without_conviction_is_impossible()
    {
        foreach (var step in new[] { "charged", "remanded", "court bail", "sent for trial", "on trial" })
        {
            var (story, accused) = Accused.At(step);
            var paper = story.Paper();
            var refusal = story.Refused(Caseworker, by => new RecordSentence(accused, accused, null, new("imprisonment", Term.OfMonths(18), false, "alone", null), true, Friday, Court, paper) { By = by, Id = "s" });

            Assert.Equal("track.criminal.impossible", refusal.Code);
            Assert.Contains("record conviction", refusal.WhatToDo, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_sentence_is_passed_for_a_conviction_that_stands_in_these_proceedings()
    {
        var (story, accused) = Accused.At("convicted");
        var another = story.Case.Statements.Subjects.Values.First(s => s.Kind.ListName == "convictions").Id;
        var paper = story.Paper();

        Assert.Equal("criminal.not-convicted-of-it", story.Refused(Caseworker, by => new RecordSentence(accused, another, null, new("fine", null, false, "alone", null), true, Friday, Court, paper) { By = by, Id = "s" }).Code);
    }

    /// <summary>What no entry could be read back from would lock the whole case.</summary>
    [Fact]
    public void A_length_of_sentence_that_is_none_is_refused_wherever_it_is_given()
    {
        foreach (var none in new[] { new Term(-1, 0), new Term(3, -1), new Term(12, 0, IsIndeterminate: true) })
        {
            var (story, accused) = Accused.At("convicted");
            var paper = story.Paper();
            var conviction = story.Case.Criminal.Find(accused)!.Convictions[0];
            Assert.Equal("term.none", story.Refused(Caseworker, by => new RecordSentence(accused, conviction, null, new("imprisonment", none, false, "alone", null), true, Friday, Court, paper) { By = by, Id = "s" }).Code);
            Assert.Equal("term.none", story.Refused(Caseworker, by => new RecordSentence(accused, conviction, null, new("imprisonment", Term.OfMonths(3), false, "alone", null, none), true, Friday, Court, paper) { By = by, Id = "t" }).Code);

            (story, accused) = Accused.At("appeal pending");
            paper = story.Paper();
            var sentence = story.Happened<SentenceRecorded>().Single().Sentence;
            Assert.Equal("term.none", story.Refused(Caseworker, by => new RecordVariation(accused, sentence, none, false, Friday, Court, paper) { By = by, Id = "v" }).Code);
            Assert.Equal("term.none", story.Refused(Caseworker, by => new AssertFact(Compartment.Open, new(sentence, "term", new TermValue(TermRange.AtLeast(none)), null, null, "the court record", paper, "the court", Side.OfficialRecord, null)) { By = by, Id = "a" }).Code);
        }
    }

    [Fact]
    public void A_sentence_length_edited_without_a_court_record_is_refused()
    {
        var (story, accused) = Accused.At("sentenced");
        var sentence = story.Happened<SentenceRecorded>().Single().Sentence;
        FactAsserted Edited(EntryId? document) => new(sentence, "term", new TermValue(TermRange.Exactly(Term.OfMonths(24))), null, null, "a note on the file", document, "the caseworker", Side.OfficialRecord, null);
        var term = story.Case.Statements.All.Single(s => s.Said.Subject == sentence && s.Said.Fact == "term");

        Assert.Equal("sentence.no-court-record", story.Refused(Caseworker, by => new AssertFact(Compartment.Open, Edited(null)) { By = by, Id = "e" }).Code);
        Assert.Equal("sentence.no-court-record", story.Refused(Caseworker, by => new AssertFact(Compartment.Open, Edited(null) with { Supersedes = term.Id }) { By = by, Id = "e" }).Code);
        // Nor in two steps.
        story.Done(Caseworker, by => new CorrectEntry(term.Id, "misread") { By = by, Id = story.Next() });
        Assert.Equal("sentence.no-court-record", story.Refused(Caseworker, by => new AssertFact(Compartment.Open, Edited(null)) { By = by, Id = "e" }).Code);
        Assert.Equal("sentence.no-court-record", story.Refused(Officer, by => new AssertFact(Compartment.Open, Edited(null) with { Side = Side.File, AssertedBy = null }) { By = by, Id = "e" }).Code);

        var order = story.Paper();
        story.Done(Caseworker, by => new AssertFact(Compartment.Open, Edited(order)) { By = by, Id = story.Next() });
        Assert.Equal(accused, story.Happened<SentenceRecorded>().Single().Proceedings);
    }

    [Fact]
    public void The_person_may_say_that_the_length_was_another_and_nothing_is_changed_by_it()
    {
        var (story, _) = Accused.At("sentenced");
        var sentence = story.Happened<SentenceRecorded>().Single().Sentence;

        story.Done(Caseworker, by => new AssertFact(Compartment.Open, new(sentence, "term", new TermValue(TermRange.Exactly(Term.OfMonths(8))), null, null, null, null, "the person", Side.Person, null)) { By = by, Id = story.Next() });
        Assert.Contains(story.Case.Statements.All, s => s.Ended is null && s.Said.Subject == sentence && s.Said.Fact == "term" && s.Said.Value.Words() == Term.OfMonths(18).Words());
    }

    [Fact]
    public void Consecutive_sentences_are_never_added_up_to_reach_12_months()
    {
        var (story, accused) = Accused.At("on trial", text => text.Replace("term: 18 months", "term: 6 months", StringComparison.Ordinal));
        foreach (var _ in new[] { 1, 2 }) Convict(story, accused);
        var (first, second) = (story.Case.Criminal.Find(accused)!.Convictions[0], story.Case.Criminal.Find(accused)!.Convictions[1]);
        Sentence(story, accused, first, new("imprisonment", Term.OfMonths(8), false, "alone", null));
        Sentence(story, accused, second, new("imprisonment", Term.OfMonths(8), false, "consecutive", "the eight months for the other", Term.OfMonths(16)));

        Assert.Equal(Answer.No, story.Conclusion("ukba2007.s32.automatic-deportation"));

        // The same sixteen months for one offence do reach it.
        var (other, charged) = Accused.At("on trial", text => text.Replace("term: 18 months", "term: 6 months", StringComparison.Ordinal));
        Convict(other, charged);
        Sentence(other, charged, other.Case.Criminal.Find(charged)!.Convictions[0], new("imprisonment", Term.OfMonths(16), false, "alone", null));
        Assert.NotEqual(Answer.No, other.Conclusion("ukba2007.s32.automatic-deportation"));
    }

    [Fact]
    public void A_consecutive_sentence_says_what_it_follows()
    {
        var (story, accused) = Accused.At("convicted");
        var (conviction, paper) = (story.Happened<ConvictionRecorded>().Single().Conviction, story.Paper());
        RecordSentence Passed(Actor by, string relation, string? after) => new(accused, conviction, null, new("imprisonment", Term.OfMonths(8), false, relation, after), true, Friday, Court, paper) { By = by, Id = "s" };

        Assert.Equal("sentence.consecutive", story.Refused(Caseworker, by => Passed(by, "consecutive", null)).Code);
        Assert.Equal("sentence.consecutive", story.Refused(Caseworker, by => Passed(by, "alone", "another")).Code);
        Assert.Equal("fact.value", story.Refused(Caseworker, by => Passed(by, "sideways", null)).Code);
    }

    [Fact]
    public void Nobody_here_makes_a_step_each_needs_the_paper_of_whoever_took_it_and_a_genuine_one()
    {
        var (story, accused) = Accused.At("reported");
        var conviction = story.Case.Statements.All.First(s => s.Said.Fact == "dateOfConviction").Id;
        var forged = story.Paper();
        story.Done(Caseworker, by => new CheckGenuineness(new(forged, "the court's office", Friday, Genuineness.Forged, "no such case number")) { By = by, Id = story.Next() });
        RecordCharge Charge(Actor by, EntryId paper) => new(accused, Friday, Police, paper) { By = by, Id = "c" };

        Assert.Equal("step.no-paper", story.Refused(Caseworker, by => Charge(by, conviction)).Code);
        Assert.Equal("step.no-paper", story.Refused(Officer, by => Charge(by, new(Compartment.Open, 99_999))).Code);
        Assert.Equal("step.paper-rejected", story.Refused(Caseworker, by => Charge(by, forged)).Code);
        var hidden = story.Paper(Compartment.Protection);
        Assert.Equal("entry.out-of-sight", story.Refused(Caseworker, by => Charge(by, hidden)).Code);
        Assert.Equal("access.refused", story.Refused(new("s.ito", "Sora Ito", ActorRole.Caseworker), by => Charge(by, forged)).Code);
        Assert.Equal("track.criminal.actor", story.Refused(Adviser, by => Charge(by, forged)).Code);
        Assert.All(CriminalTrack.Table.Transitions, t => Assert.True(t.By.IsSubclassOf(typeof(CriminalCommand)) && t.Authority.Length > 0));
    }

    [Fact]
    public void Days_to_come_days_out_of_order_and_empty_words_are_refused()
    {
        var (story, accused) = Accused.At("charged");
        var paper = story.Paper();
        RecordRemand Remand(Actor by, LocalDate on, string told) => new(accused, on, told, paper) { By = by, Id = "r" };

        Assert.Equal("step.not-yet", story.Refused(Caseworker, by => Remand(by, Friday.PlusDays(1), Court)).Code);
        Assert.Equal("step.before", story.Refused(Caseworker, by => Remand(by, Spring.PlusDays(-300), Court)).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => Remand(by, Friday, " ")).Code);
        Assert.Equal("entry.none", story.Refused(Caseworker, by => new RecordRemand(paper, Friday, Court, paper) { By = by, Id = "r" }).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => new OpenProceedings("", Police, paper) { By = by, Id = "o" }).Code);
        Assert.Equal("fact.value", story.Refused(Caseworker, by => new RecordConviction(accused, null, "theft", Court, "court of love", "scotland", Friday, Court, paper) { By = by, Id = "v" }).Code);
    }

    [Fact]
    public void Only_the_courts_order_lifts_a_remand_and_a_prosecutors_letter_does_not()
    {
        var (story, accused) = Accused.At("remanded");
        story.Done(Caseworker, by => new RecordLettingGo(accused, LetGoBy.PoliceOrProsecutor, Friday, "the Crown Prosecution Service", story.Paper()) { By = by, Id = story.Next() });
        Assert.Equal(("shut", "open"), (story.Gate("G4"), story.Gate("G14")));

        story.Done(Caseworker, by => new RecordLettingGo(accused, LetGoBy.Court, Friday, Court, story.Paper()) { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G4"));

        // What a court lifted does not answer the next remand, nor the letter a new charge.
        story.Done(Caseworker, by => new RecordCourtBail(accused, Friday, Court, story.Paper()) { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G4"));
    }

    [Fact]
    public void Of_two_steps_of_one_day_the_later_counts()
    {
        var (story, accused) = Accused.At("investigated");
        foreach (var step in new[] { "arrested", "released under investigation" }) Accused.Take(story, accused, step, Friday);
        Assert.Equal(("open", "shut"), (story.Gate("G4"), story.Gate("G14")));

        foreach (var step in new[] { "arrested", "charged", "convicted", "sentenced" }) Accused.Take(story, accused, step, Friday);
        // An appeal is still in time; when none is, the registry says so.
        Assert.Equal(("open", "shut", "unknown"), (story.Gate("G4"), story.Gate("G14"), story.Gate("G21")));
    }

    [Fact]
    public void Whether_a_sentence_is_served_is_for_the_prison_to_say()
    {
        var (story, accused) = Accused.At("sentenced");
        Assert.Equal("unknown", story.Gate("G21"));

        story.Done(Caseworker, by => new RecordCustody(accused, true, Friday, "HMP Leeds", story.Paper()) { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G21"));
        story.At(Friday.PlusDays(40), 9, 0).Done(Caseworker, by => new RecordCustody(accused, false, Friday.PlusDays(40), "HMP Leeds", story.Paper()) { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G21"));
    }

    [Fact]
    public void A_conviction_that_is_on_file_already_is_named_and_not_put_there_twice()
    {
        var (story, accused) = Accused.At("on trial");
        var imported = story.Case.Statements.Subjects.Values.Single(s => s.Kind.ListName == "convictions").Id;
        var paper = story.Paper();
        RecordConviction Known(Actor by, LocalDate on) => new(accused, imported, "burglary", Court, "crown-court", "england-and-wales", on, Court, paper) { By = by, Id = story.Next() };

        Assert.Equal("criminal.another-day", story.Refused(Caseworker, by => Known(by, Friday)).Code);
        Assert.Equal("step.before", story.Refused(Caseworker, by => Known(by, new(2025, 2, 10))).Code);
        Assert.Single(story.Case.Statements.Subjects.Values, s => s.Kind.ListName == "convictions");
    }

    [Fact]
    public void A_step_recorded_in_error_is_corrected_and_the_proceedings_stand_where_they_stood()
    {
        var (story, accused) = Accused.At("charged");
        story.Done(Caseworker, by => new CorrectEntry(story.EntryOf<CriminalStepRecorded>(), "it was another person's charge sheet") { By = by, Id = story.Next() });

        Assert.IsType<Arrested>(story.Case.Criminal.Find(accused)!.State);
        Assert.DoesNotContain(story.Case.Statements.All, s => s is { Ended: null } && s.Said.Subject == accused && s.Said.Value.Words() == "charged");
    }

    [Fact]
    public void No_word_before_a_conviction_calls_the_person_anything_but_accused()
    {
        foreach (var step in Ladder.Select(row => row.Data.Item1).TakeWhile(s => s != "convicted"))
        {
            var (story, _) = Accused.At(step);
            foreach (var entry in story.Case.History.Where(r => r.Event is ProceedingsOpened or CriminalStepRecorded))
                Assert.DoesNotMatch("(?i)offender|criminal record|guilty|committed|culprit|perpetrator|who did", story.Case.InWords(entry));
            foreach (var said in story.Case.History.Where(r => r.Event is CriminalStepRecorded { Step: not (CriminalStep.Remanded or CriminalStep.BailedByCourt) }))
                Assert.Matches("proves nothing|not convicted|nobody was convicted|acquitted|no conviction", story.Case.InWords(said));
        }
    }

    [Fact]
    public void Two_sets_of_proceedings_go_each_their_own_way()
    {
        var (story, first) = Accused.At("acquitted");
        var second = Accused.Open(story);
        story.Done(Caseworker, by => new RecordInvestigation(second, Friday, Police, story.Paper()) { By = by, Id = story.Next() });

        Assert.IsType<Acquitted>(story.Case.Criminal.Find(first)!.State);
        Assert.IsType<UnderInvestigation>(story.Case.Criminal.Find(second)!.State);
        Assert.Equal("shut", story.Gate("G14"));
    }

    [Fact]
    public void What_the_table_must_not_draw_is_not_drawn()
    {
        var table = CriminalTrack.Table;
        foreach (var ended in new[] { typeof(Acquitted), typeof(Cautioned), typeof(FoundUnfit) })
            Assert.DoesNotContain(table.Transitions, t => t.From == ended);
        Assert.DoesNotContain(table.Transitions, t => t.To == typeof(Sentenced) && t.From != typeof(Convicted) && t.From != typeof(Sentenced));
        Assert.DoesNotContain(table.Transitions, t => t.To == typeof(ConvictionFinal) && t.From != typeof(ConvictionFinal) && t.By != typeof(RecordFinality));
    }

    private static void Convict(Story story, EntryId accused) =>
        story.Done(Caseworker, by => new RecordConviction(accused, null, "handling stolen goods", Court, "crown-court", "england-and-wales", Friday, Court, story.Paper()) { By = by, Id = story.Next() });

    private static void Sentence(Story story, EntryId accused, EntryId conviction, Pronounced passed) =>
        story.Done(Caseworker, by => new RecordSentence(accused, conviction, null, passed, true, Friday, Court, story.Paper()) { By = by, Id = story.Next() });
}
