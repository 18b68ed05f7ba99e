namespace DueCourse.Law.Record;

using DueCourse.Law.Facts;

/// <summary>Two days that can only stand in one order, whoever is right.</summary>
/// <param name="First">What comes first: of the same subject, or of the person and everything below.</param>
/// <param name="Then">What cannot come before it.</param>
/// <param name="Code">A stable code for the fault.</param>
/// <param name="Why">Why not, as a sentence.</param>
public sealed record OrderOfDays(FactDefinition First, FactDefinition Then, string Code, string Why)
{
    /// <summary>Every order that nature or the law excludes turning round.</summary>
    public static IReadOnlyList<OrderOfDays> All { get; } =
    [
        new(ThePerson.DateOfBirth.Definition, TheConviction.OffenceFrom.Definition, "order.before-birth", "Nobody acts before being born."),
        new(ThePerson.DateOfBirth.Definition, TheConviction.DateOfConviction.Definition, "order.before-birth", "Nobody is convicted before being born."),
        new(ThePerson.DateOfBirth.Definition, ThePerson.BecameBritishOn.Definition, "order.before-birth", "Nobody holds a citizenship before being born."),
        new(ThePerson.DateOfBirth.Definition, TheResidence.From.Definition, "order.before-birth", "Nobody resides anywhere before being born."),
        new(ThePerson.DateOfBirth.Definition, TheImprisonment.From.Definition, "order.before-birth", "Nobody is imprisoned before being born."),
        new(ThePerson.DateOfBirth.Definition, TheChild.DateOfBirth.Definition, "order.before-birth", "No child is older than its parent."),
        new(TheConviction.OffenceFrom.Definition, TheConviction.OffenceTo.Definition, "order.end-before-start", "Conduct ends on or after the day on which it begins."),
        new(TheConviction.OffenceFrom.Definition, TheConviction.DateOfConviction.Definition, "order.conviction-before-offence", "Nobody is convicted of conduct that has not begun."),
        new(TheConviction.DateOfConviction.Definition, TheConviction.SentencedOn.Definition, "order.sentence-before-conviction", "Sentence follows conviction."),
        new(TheConviction.DateOfConviction.Definition, TheConviction.QuashedOn.Definition, "order.end-before-start", "What is quashed was first pronounced."),
        new(TheCriminalAppeal.LodgedOn.Definition, TheCriminalAppeal.DeterminedOn.Definition, "order.end-before-start", "An appeal is determined on or after the day on which it is lodged."),
        new(TheResidence.From.Definition, TheResidence.To.Definition, "order.end-before-start", "A period ends on or after the day on which it begins."),
        new(TheImprisonment.From.Definition, TheImprisonment.To.Definition, "order.end-before-start", "A period ends on or after the day on which it begins."),
        new(TheMentalHealthOrder.Start.Definition, TheMentalHealthOrder.End.Definition, "order.end-before-start", "An order ends on or after the day on which it begins."),
        new(TheDeportationOrder.MadeOn.Definition, TheDeportationOrder.RevokedOn.Definition, "order.end-before-start", "What is revoked was first made."),
    ];
}
