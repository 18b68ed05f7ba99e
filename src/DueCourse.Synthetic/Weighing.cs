using DueCourse.Law;

namespace DueCourse.Synthetic;

/// <summary>The judgements that people made. How often and which way is synthetic, and says nothing of how they are made.</summary>
internal static class Weighing
{
    // What is asked of each conviction, child and partner, and not only of the case.
    private static readonly (SubjectKind Kind, string[] Asked)[] About =
        [(Conviction.Kind, ["J12", "J13", "J14", "J15", "J20"]), (Child.Kind, ["J07", "J24", "J25", "J27"]), (Partner.Kind, ["J24", "J25"])];

    public static void Write(Draft draft, Deciding deciding, Gaps gaps)
    {
        var chance = draft.Streams.Of("weighing");
        if (!deciding.IsUnderWay) return;
        var isThorough = chance.Happens(350) || gaps == Gaps.None;
        var most = gaps == Gaps.None ? 970 : 700;
        foreach (var judgement in Judgements.All)
            if (chance.Happens(isThorough ? most : 60))
                Add(draft, chance, judgement.Id, null);
        foreach (var (kind, asked) in About)
            foreach (var subject in draft.Person.List(kind).Items)
                foreach (var id in asked)
                    if (chance.Happens(isThorough ? most : 120))
                        Add(draft, chance, id, subject);
    }

    private static void Add(Draft draft, Chance chance, string id, SubjectRecord? about)
    {
        var made = new JudgementRecord(
            id, about?.Id, IsWhetherToAct(id)
                ? chance.Weighted((75, JudgementAnswer.Met), (20, JudgementAnswer.NotMet), (5, JudgementAnswer.CannotDecide))
                : chance.Weighted((6, JudgementAnswer.Met), (90, JudgementAnswer.NotMet), (4, JudgementAnswer.CannotDecide)),
            chance.One(Words.Officers), chance.One(Words.Roles), draft.AsAt.PlusDays(-chance.Below(250)), chance.One(Words.Reasons));
        if (chance.Happens(300)) made = made with { Evidence = [chance.One(Words.Sources)] };
        var birth = about is null ? draft.Person.Of(ThePerson.DateOfBirth.Definition) : about.Kind == Child.Kind ? about.Of(TheChild.DateOfBirth.Definition) : [];
        if (chance.Happens(150) && birth is [{ Value: DayValue { Range: { IsExact: true } range } }])
            made = made with { ReliedOn = [(about is null ? "dateOfBirth" : $"{about.Id}.dateOfBirth", NodaTime.Text.LocalDatePattern.Iso.Format(range.Earliest))] };
        draft.Record.Judgements.Add(made);
    }

    // Whether a power should be used or its ground is there. The others ask whether something stands against it.
    private static bool IsWhetherToAct(string id) =>
        id is "J05" or "J06" or "J08" or "J09" or "J10" or "J11" or "J19" or "J36" or "J41" or "J42" or "J43" or "J44" or "J45" or "J48" or "J49" or "J50" or "J51";
}
