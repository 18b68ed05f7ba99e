using DueCourse.Benchmarks.Question;
using DueCourse.Law;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Benchmarks.Rows;

/// <summary>A row as a case on file, for the interpreter.</summary>
internal static class Records
{
    public static CaseRecord Of(Caseload all, int number, LocalDate asAt)
    {
        var record = new CaseRecord { Name = "invented", AsAt = asAt };
        ref readonly var row = ref all.People[number];
        var person = record.Person;
        Say(person, ThePerson.CitizenshipIsDisputed, row.CitizenshipIsDisputed);
        Say(person, ThePerson.IsABritishCitizen, row.IsABritishCitizen);
        Judge(record, Judgements.J01, null, row.IsBritishOnTheEvidence);
        Say(person, AutomaticDeportation.IsTreatedAsBritish, row.IsTreatedAsBritish);
        Say(person, ThePerson.IsAnIrishCitizen, row.IsAnIrishCitizen);
        Say(person, ThePerson.AgeIsDisputed, row.AgeIsDisputed);
        Say(person, AutomaticDeportation.IsARelevantPerson, row.IsARelevantPerson);
        Say(person, AutomaticDeportation.IsExempt, row.IsExempt);
        Judge(record, Judgements.J16, null, row.RemovalWouldBreachARight);
        Judge(record, Judgements.J21, null, row.IsAPersistentOffender);
        Judge(record, Judgements.J18, null, row.ContraventionOfTheTraffickingConvention);
        Say(person, AutomaticDeportation.LawfulForMostOfLife, row.LawfulForMostOfLife);
        Judge(record, Judgements.J22, null, row.IsIntegrated);
        Judge(record, Judgements.J23, null, row.VerySignificantObstacles);
        Say(person, AutomaticDeportation.UndulyHarshOnAPartner, row.UndulyHarshOnAPartner);
        Say(person, AutomaticDeportation.UndulyHarshOnAChild, row.UndulyHarshOnAChild);
        Judge(record, Judgements.J26, null, row.VeryCompellingCircumstances);
        Say(person, AutomaticDeportation.ParentOfAQualifyingChild, row.ParentOfAQualifyingChild);
        Say(person, AutomaticDeportation.DisproportionateForAChild, row.DisproportionateForAChild);
        Say(person, AutomaticDeportation.BreachOfArticle2, row.BreachOfArticle2);
        Say(person, AutomaticDeportation.BreachOfArticle3, row.BreachOfArticle3);
        Say(person, AutomaticDeportation.BreachOfArticles4To6, row.BreachOfArticles4To6);
        Say(person, AutomaticDeportation.BreachOfTheRefugeeConvention, row.BreachOfTheRefugeeConvention);
        Say(person, AutomaticDeportation.MayHaveHadTreatyRights, row.MayHaveHadTreatyRights);
        Say(person, AutomaticDeportation.HasAMentalHealthOrder, row.HasAMentalHealthOrder);
        Say(person, TheDecision.WasNoticedBefore1August2008, row.WasNoticedBefore1August2008);
        Say(person, TheExtradition.Status, (int)row.Extradition);
        Say(person, TheCustody.HeldOn1August2008, (int)row.HeldOn1August2008);
        Say(person, ThePerson.DateOfBirth, row.DateOfBirth);
        var convictions = person.List(Conviction.Kind);
        convictions.IsComplete = row.ConvictionsAreComplete == Answer.Yes;
        foreach (ref readonly var conviction in all.Convictions.AsSpan(row.FirstConviction, row.Convictions)) Add(record, convictions.Add(), conviction, all);
        return record;
    }

    private static void Add(CaseRecord record, SubjectRecord subject, in ConvictionRow row, Caseload all)
    {
        Say(subject, TheConviction.WasInTheUnitedKingdom, row.WasInTheUnitedKingdom);
        Say(subject, TheConviction.IsQuashed, row.IsQuashed);
        Say(subject, TheConviction.DayOfConvictionIsInQuestion, row.DayIsInQuestion);
        Judge(record, Judgements.J17, subject, row.WasUnder18IfAgeIsDisputed);
        Say(subject, TheConviction.CausedSeriousHarmAsAlleged, row.SeriousHarmIsAlleged);
        Judge(record, Judgements.J20, subject, row.CausedSeriousHarm);
        Say(subject, TheConviction.IsAReasonForTheDecision, row.IsAReasonForTheDecision);
        Say(subject, TheConviction.WasSuspendedOn1August2008, row.WasSuspendedOn1August2008);
        Say(subject, TheConviction.PleaOrFinding, (int)row.Finding);
        Say(subject, TheConviction.DateOfConviction, row.DateOfConviction);
        Say(subject, TheConviction.OffenceFrom, row.OffenceFrom);
        var sentences = subject.List(Sentence.Kind);
        sentences.IsComplete = true;
        foreach (ref readonly var sentence in all.Sentences.AsSpan(row.FirstSentence, row.Sentences))
        {
            var its = sentences.Add();
            Say(its, TheSentence.Type, (int)sentence.Type);
            Say(its, TheSentence.Activation, (int)sentence.Activation);
            Say(its, TheSentence.Relation, (int)sentence.Relation);
            Say(its, TheSentence.IsSuspended, sentence.IsSuspended);
            Say(its, TheSentence.MayLastTwelveMonths, sentence.MayLastTwelveMonths);
            Say(its, TheSentence.MayLastFourYears, sentence.MayLastFourYears);
            Judge(record, Judgements.J13, its, sentence.HospitalCounts);
            Say(its, TheSentence.TermPronounced, sentence.Term);
            Say(its, TheSentence.CustodialTerm, sentence.CustodialTerm);
            Say(its, TheSentence.AggregateTerm, sentence.AggregateTerm);
        }
    }

    // What is not known is said to be so, lest it be taken from another fact.
    private static void Say(SubjectRecord subject, FactDefinition fact, FactValue? value) => subject.Assert(fact, new Assertion(value ?? new NotKnownValue()));

    private static void Say<TSubject>(SubjectRecord subject, YesNoFact<TSubject> fact, Answer answer) where TSubject : ISubject =>
        Say(subject, fact.Definition, answer == Answer.Unknown ? null : new YesNoValue(answer == Answer.Yes));

    private static void Say<TSubject>(SubjectRecord subject, ChoiceFact<TSubject> fact, int option) where TSubject : ISubject =>
        Say(subject, fact.Definition, option == 0 ? null : new WordValue(fact.Definition.Options[option - 1]));

    private static void Say<TSubject>(SubjectRecord subject, DateFact<TSubject> fact, int day) where TSubject : ISubject =>
        Say(subject, fact.Definition, day == 0 ? null : new DayValue(DateRange.On(Columns.Day(day))));

    private static void Say<TSubject>(SubjectRecord subject, TermFact<TSubject> fact, int term) where TSubject : ISubject =>
        Say(subject, fact.Definition, term < 0 ? null : new TermValue(TermRange.Exactly(Columns.TermOf(term))));

    private static void Judge(CaseRecord record, Judgement judgement, SubjectRecord? about, Answer answer)
    {
        if (answer == Answer.Unknown) return;
        record.Judgements.Add(new(judgement.Id, about?.Id, answer == Answer.Yes ? JudgementAnswer.Met : JudgementAnswer.NotMet, "somebody", "officer", record.AsAt, "invented"));
    }
}
