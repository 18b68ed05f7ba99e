using DueCourse.Law;

namespace DueCourse.Synthetic;

/// <summary>The judgements that people made. How often and which way is synthetic, and says nothing of how they are made.</summary>
internal static class Weighing
{
    public static void Write(Draft draft, Deciding deciding)
    {
        var chance = draft.Streams.Of("weighing");
        if (!deciding.IsUnderWay) return;
        var isThorough = chance.Happens(350);
        foreach (var judgement in Judgements.All)
            if (chance.Happens(isThorough ? 600 : 60))
                Add(draft, chance, judgement.Id, null);
        foreach (var child in draft.Person.List(Child.Kind).Items)
            if (chance.Happens(isThorough ? 700 : 150))
                Add(draft, chance, chance.One(["J07", "J24", "J25"]), child);
    }

    private static void Add(Draft draft, Chance chance, string id, SubjectRecord? about)
    {
        var made = new JudgementRecord(
            id, about?.Id, chance.Weighted((15, JudgementAnswer.Met), (80, JudgementAnswer.NotMet), (5, JudgementAnswer.CannotDecide)),
            chance.One(Words.Officers), chance.One(Words.Roles), draft.AsAt.PlusDays(-chance.Below(250)), chance.One(Words.Reasons));
        if (chance.Happens(300)) made = made with { Evidence = [chance.One(Words.Sources)] };
        var birth = (about ?? draft.Person).Of(about is null ? ThePerson.DateOfBirth.Definition : TheChild.DateOfBirth.Definition);
        if (chance.Happens(150) && birth is [{ Value: DayValue { Range: { IsExact: true } range } }])
            made = made with { ReliedOn = [(about is null ? "dateOfBirth" : $"{about.Id}.dateOfBirth", NodaTime.Text.LocalDatePattern.Iso.Format(range.Earliest))] };
        draft.Record.Judgements.Add(made);
    }
}
