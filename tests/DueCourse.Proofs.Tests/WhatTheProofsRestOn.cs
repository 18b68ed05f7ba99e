using System.Text;
using DueCourse.CaseFiles;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Proofs.Tests;

/// <summary>What the formulas take for granted of the calendar, of sentences and of the case file, tried out in full.</summary>
public sealed class WhatTheProofsRestOn
{
    [Fact]
    public void A_day_moved_on_keeps_its_order_and_lands_within_the_bounds_that_the_solver_is_given()
    {
        var periods = StatuteBook.Current.Nodes().SelectMany(Days).SelectMany(Moves).Where(p => p.Months != 0 || p.Years != 0).Distinct().ToList();
        Assert.NotEmpty(periods);
        foreach (var period in periods)
        {
            var before = DateRange.On(new LocalDate(1899, 12, 31)).Plus(period);
            for (var day = new LocalDate(1900, 1, 1); day < new LocalDate(2100, 1, 1); day = day.PlusDays(1))
            {
                var moved = DateRange.On(day).Plus(period);
                Assert.True(before.Earliest <= moved.Earliest && before.Latest <= moved.Latest && moved.Earliest <= moved.Latest, $"{day} and {period}");
                var (least, most) = AtomTerms.Bounds(period);
                Assert.InRange(Period.DaysBetween(day, moved.Earliest), least, most);
                Assert.InRange(Period.DaysBetween(day, moved.Latest), least, most);
                before = moved;
            }
        }
    }

    [Fact]
    public void A_sentence_that_reaches_a_threshold_reaches_every_lower_one_and_one_short_of_it_is_short_of_every_higher_one()
    {
        Term[] thresholds = [.. StatuteBook.Current.Nodes().OfType<TermReaches>().Select(t => t.Threshold).Distinct().OrderBy(t => (t.WholeMonths, t.Days))];
        Assert.True(thresholds.Length > 1);
        for (var months = 0; months <= 80; months++)
        {
            for (var days = 0; days <= 2000; days += months < 2 ? 1 : 7)
            {
                var answers = thresholds.Select(t => new Term(months, days).Reaches(t)).ToList();
                for (var i = 1; i < answers.Count; i++)
                {
                    Assert.False(answers[i] == Answer.Yes && answers[i - 1] != Answer.Yes, $"{months} months {days} days");
                    Assert.False(answers[i - 1] == Answer.No && answers[i] != Answer.No, $"{months} months {days} days");
                }
            }
        }
    }

    [Fact]
    public void A_case_that_the_solver_found_is_a_case_file_and_is_answered_as_the_solver_says()
    {
        var gate = TheLaw.Questions.Single(q => q.Id == "G7");
        var law = EveryEdition.Of([gate], TheLaw.Editions, Shape.Of(2));
        using var solver = new Solver();
        using var cone = new Cone(law.Net, solver, new Terms(Pairing.One) { Plain = true, MeasuresOpen = true });
        var (from, to) = law.Periods.Last();
        var found = cone.Find(Formula.And(cone.IsAssessedWithin(from, to), cone.Of(0, law.Gate(from, gate)).No, cone.Knowledge.Filled(0, new Slot(Law.Facts.Appeal.Kind, 1, Slot.Person)))).First();
        var text = CaseText.Of(CaseFound.Build(found, 0, "found-by-the-solver"));

        var read = CaseFileReader.Read(Encoding.UTF8.GetBytes(text), "found.yaml", null);

        Assert.True(read.File is not null, string.Join("\n", read.Errors) + text);
        Assert.Equal(2, read.File.Record.Person.Lists[Law.Facts.Appeal.Kind].Items.Count);
        Assert.Equal(Answer.No, Answering.Of(gate.Node, Situation.Of(read.File.Record.Read(Reading.Established), found.Moment)));
    }

    [Fact]
    public void A_formula_that_the_solver_gives_up_is_never_a_proof()
    {
        // By its own steps and not by the clock: a limit of a millisecond can pass before the search begins, and then it is never given up.
        using var solver = new Solver(steps: 50_000);
        // Twelve pigeons, eleven holes: no hole is left for the last, and to find that out takes long.
        var script = new Script();
        for (var pigeon = 0; pigeon < 12; pigeon++) script.Assert(Formula.Or(Enumerable.Range(0, 11).Select(hole => script.Bool($"{pigeon} in {hole}"))));
        for (var hole = 0; hole < 11; hole++)
            for (var one = 0; one < 12; one++)
                for (var other = 0; other < one; other++)
                    script.Assert(Formula.Not(Formula.And(script.Bool($"{one} in {hole}"), script.Bool($"{other} in {hole}"))));

        Assert.Equal(Satisfiable.GaveUp, solver.Check(script.Text));
    }

    private static IEnumerable<DateExpression> Days(Node node) => node switch
    {
        DatesInOrder d => [d.Left, d.Right],
        AsAt a => [a.Day],
        FactIsYes { On: { } on } => [on],
        FactIsOneOf { On: { } on } => [on],
        _ => [],
    };

    private static IEnumerable<Period> Moves(DateExpression day) => day is DateMoved moved ? Moves(moved.From).Append(moved.By) : [];
}
