using System.CommandLine;
using DueCourse.CaseFiles.Output;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;
using DueCourse.Output;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>why: the full reasoning for one conclusion, and the fewest facts that would change it.</summary>
internal static class WhyCommand
{
    public static Command Build()
    {
        var file = Given.File();
        var rule = new Argument<string>("rule") { Description = "The id of a conclusion, a consequence, a gate or a route: ukba2007.s32.automatic-deportation, G10, R2." };
        var format = Given.Format();
        var asAt = Given.AsAt();
        var asKnownAt = Given.AsKnownAt();
        var whatIf = new Option<string[]>("--what-if")
        {
            Description = "Suppose a fact or a judgement were otherwise: isBritishCitizen=no, convictions.1.sentences.1.term=\"14 months\", J16=not-met.",
            DefaultValueFactory = _ => [],
        };
        var certificate = new Option<bool>("--certificate")
        {
            Description = "Print instead a certificate of the answer: facts, limbs and numbered steps that anybody can check without this program.",
        };
        var command = new Command("why", "Gives the full reasoning for one conclusion, and the fewest facts that would change it.")
        {
            file, rule, format, asAt, asKnownAt, whatIf, certificate,
        };
        command.SetAction(given => Run(
            given.GetRequiredValue(file), given.GetRequiredValue(rule), given.GetValue(format) == "json",
            given.GetValue(asAt), given.GetValue(asKnownAt), given.GetValue(whatIf) ?? [], given.GetValue(certificate)));
        return command;
    }

    private static int Run(string path, string id, bool json, LocalDateTime? asAt, Instant? asKnownAt, string[] whatIf, bool certificate)
    {
        var result = Given.Read(path, asAt?.Date ?? TheClock.Today());
        if (!result.IsRead) return Given.Report(result);
        if (Asked.Of(StatuteBook.Current, id) is not { } asked) return Given.Report(Given.NoSuchQuestion(id));

        var record = result.File.Record;
        var facts = record.Read(Reading.Established, asKnownAt);
        foreach (var supposed in whatIf)
        {
            var (with, error) = WhatIf.Suppose(facts, supposed);
            if (with is null)
            {
                Console.Error.WriteLine(error);
                return Given.BadInput;
            }

            facts = with;
        }

        var situation = Situation.Of(facts, asAt ?? record.AsAt.At(LocalTime.Midnight));
        var finding = asked.Condition.Read(situation);
        if (certificate)
        {
            Console.Out.Write(CertificateText.Of(Certificate.Of(asked.Condition.Node, situation), record, situation, id, asked.Question, whatIf));
            return Given.Done;
        }

        var changes = Counterfactuals.Of(asked.Condition, situation);
        var turning = finding.TurnsOnExactly(situation);
        if (json)
        {
            Console.Out.WriteLine(WhyJson.Text(record, situation, id, finding, asked.Citation, changes, turning, whatIf));
            return Given.Done;
        }

        var screen = Screen.To(Console.Out, !Console.IsOutputRedirected);
        if (whatIf.Length > 0) screen.Paragraph($"Supposing {string.Join(" and ", whatIf)}. Nothing is stored, and no decision can rest on this.");
        WhyScreen.Show(screen, asked.Question, finding.Answer, Reason.Whole(finding, asked.Citation), changes, turning);
        return Given.Done;
    }
}
