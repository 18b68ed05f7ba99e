namespace DueCourse.Law.Facts;

/// <summary>The person, and with them the case as a whole.</summary>
public sealed class Person : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("person", "person", "people", null, null);
}

/// <summary>A finding of guilt by a court, or a disposal that stands where one would.</summary>
public sealed class Conviction : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("convictions", "conviction", "convictions", Person.Kind, "dateOfConviction", "offence", "dateOfConviction");
}

/// <summary>One sentence passed for one conviction.</summary>
public sealed class Sentence : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("sentences", "sentence", "sentences", Conviction.Kind, "dateImposed", "term", "type");
}

/// <summary>An appeal to a criminal court against a conviction or its sentence.</summary>
public sealed class CriminalAppeal : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("criminalAppeals", "criminal appeal", "criminal appeals", Conviction.Kind, "lodgedOn", "against", "lodgedOn");
}

/// <summary>Criminal proceedings that are or were running: arrest, charge, trial.</summary>
public sealed class Proceedings : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("proceedings", "criminal proceedings", "criminal proceedings", Person.Kind, null, "accusation");
}

/// <summary>A nationality other than British that the person holds, held, or is said to hold.</summary>
public sealed class Nationality : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("otherNationalities", "other nationality", "other nationalities", Person.Kind, null, "country");
}

/// <summary>A stretch of residence in the United Kingdom.</summary>
public sealed class ResidencePeriod : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("residencePeriods", "period of residence", "periods of residence", Person.Kind, null, "from");
}

/// <summary>A stretch of time held in prison or detention under a sentence.</summary>
public sealed class ImprisonmentPeriod : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("imprisonmentPeriods", "period of imprisonment", "periods of imprisonment", Person.Kind, null, "from");
}

/// <summary>A child whose welfare the decision could touch.</summary>
public sealed class Child : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("children", "child", "children", Person.Kind, "dateOfBirth", "name");
}

/// <summary>A spouse, civil partner or partner.</summary>
public sealed class Partner : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("partners", "partner", "partners", Person.Kind, null, "name");
}

/// <summary>A claim for asylum or other protection.</summary>
public sealed class ProtectionClaim : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("protectionClaims", "protection claim", "protection claims", Person.Kind, "madeOn", "madeOn");
}

/// <summary>A claim that removal would breach a Convention right.</summary>
public sealed class HumanRightsClaim : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("humanRightsClaims", "human rights claim", "human rights claims", Person.Kind, "madeOn", "article", "madeOn");
}

/// <summary>An appeal to a tribunal, or a right to bring one.</summary>
public sealed class Appeal : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("appeals", "appeal", "appeals", Person.Kind, null, "against", "forum");
}

/// <summary>One dated stage of an appeal: a decision sent, reasons sent, permission refused.</summary>
public sealed class AppealStage : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("stages", "stage of the appeal", "stages of the appeal", Appeal.Kind, "on", "type", "on");
}

/// <summary>One dated step of the case outside an appeal, from which a limit of time runs.</summary>
public sealed class ProceduralStep : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("steps", "step", "steps", Person.Kind, "on", "type", "on");
}

/// <summary>A claim for judicial review.</summary>
public sealed class JudicialReview : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("judicialReviews", "judicial review", "judicial reviews", Person.Kind, "lodgedOn", "lodgedOn");
}

/// <summary>A court's order, stay or undertaking that stops removal, or another order that binds the person to stay.</summary>
public sealed class CourtOrder : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("injunctions", "court order", "court orders", Person.Kind, "madeOn", "type", "madeOn");
}

/// <summary>A deportation order, made or proposed.</summary>
public sealed class DeportationOrder : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("deportationOrders", "deportation order", "deportation orders", Person.Kind, "madeOn", "madeOn");
}

/// <summary>A notice served, or said to be.</summary>
public sealed class Notice : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("noticesServed", "notice", "notices", Person.Kind, "dated", "type", "dated");
}

/// <summary>A hospital, guardianship or like order under mental health law.</summary>
public sealed class MentalHealthOrder : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("mentalHealthOrders", "mental health order", "mental health orders", Person.Kind, "start", "type", "start");
}

/// <summary>An assurance given by a destination state.</summary>
public sealed class Assurance : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("assurances", "assurance", "assurances", Person.Kind, "date", "country", "date");
}

/// <summary>Further submissions after a claim was finally refused.</summary>
public sealed class FurtherSubmissions : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("furtherSubmissions", "further submissions", "further submissions", Person.Kind, "lodgedOn", "lodgedOn");
}

/// <summary>A state that might admit the person.</summary>
public sealed class AdmissibleCountry : ISubject
{
    /// <inheritdoc/>
    public static SubjectKind Kind { get; } = new("admissibleCountry", "country that might admit the person", "countries that might admit the person", Person.Kind, null, "country");
}
