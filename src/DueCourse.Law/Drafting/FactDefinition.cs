namespace DueCourse.Law.Drafting;

/// <summary>What kind of value a question of fact has.</summary>
public enum FactType
{
    /// <summary>Yes, no or unknown.</summary>
    YesNo,

    /// <summary>A day, which may be known only in part.</summary>
    Date,

    /// <summary>A length of sentence as pronounced.</summary>
    Term,

    /// <summary>One of a closed list of words.</summary>
    Choice,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A country, as its ISO 3166 alpha-3 code.</summary>
    Country,

    /// <summary>Words or a reference that are held and shown, and on which no rule turns.</summary>
    Text,
}

/// <summary>
/// One question of fact that the law asks or a case file must hold: its name, its plain-English wording,
/// what evidence answers it and who can supply it.
/// </summary>
/// <param name="Kind">The kind of subject it is asked of.</param>
/// <param name="Name">Its name in a case file, with its section: <c>deprivation.orderDate</c>.</param>
/// <param name="Type">What its value is.</param>
/// <param name="Question">The question, as a person would ask it.</param>
/// <param name="Evidence">What evidence counts.</param>
/// <param name="By">Who can supply it.</param>
public sealed record FactDefinition(
    SubjectKind Kind, string Name, FactType Type, string Question, string Evidence, Role By)
{
    /// <summary>The sentence's end when the answer is yes: "is a British citizen".</summary>
    public string WhenYes { get; init; } = "";

    /// <summary>The sentence's end when the answer is no: "is not a British citizen".</summary>
    public string WhenNo { get; init; } = "";

    /// <summary>For other values, the words before the value: "the date of conviction is".</summary>
    public string Noun { get; init; } = "";

    /// <summary>For a number, the largest that can be an answer; null: it counts something, and has no bound of its own.</summary>
    public int? AtMost { get; init; }

    /// <summary>For a choice, the words allowed.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>
    /// The answer may change during a case (citizenship, leave, custody), so a value without dates speaks only from the
    /// file's own date onwards. Otherwise a value holds for good (a date of birth, a court).
    /// </summary>
    public bool ChangesOverTime { get; init; }

    /// <summary>
    /// Which characteristic protected from arbitrary difference this fact is, if any: nationality, sex, ethnicity, religion.
    /// No rule may turn on it without citing why.
    /// </summary>
    public string? Characteristic { get; init; }

    /// <summary>
    /// What is taken from another fact of the same subject while the file says nothing of this one. Each has its kind and
    /// its reason, and is shown wherever it is used: see docs/presumptions.md.
    /// </summary>
    public IReadOnlyList<Presumption> Presumed { get; init; } = [];

    /// <summary>The fact's id in output: the name, prefixed by its list for a fact of a listed subject.</summary>
    public string Id => Kind.Parent is null ? Name : $"{Kind.ListName}.{Name}";

    /// <summary>Its place among the questions of its kind in the catalogue; -1 for one that is not in it.</summary>
    internal int Number { get; set; } = -1;

    /// <summary>Its place in the whole catalogue; -1 for one that is not in it.</summary>
    internal int Place { get; set; } = -1;

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <inheritdoc/>
    public bool Equals(FactDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Who can supply what is missing. Shown with every missing item.</summary>
public enum Role
{
    /// <summary>The caseworker, from the file or by enquiry.</summary>
    Caseworker,

    /// <summary>A senior officer who decides.</summary>
    SeniorOfficer,

    /// <summary>A legal adviser.</summary>
    LegalAdviser,

    /// <summary>The person or their representative.</summary>
    PersonOrRepresentative,

    /// <summary>A criminal court's office.</summary>
    CriminalCourt,

    /// <summary>A tribunal or a civil court.</summary>
    TribunalOrCourt,

    /// <summary>The prison or probation service.</summary>
    Prison,

    /// <summary>Police or prosecutor.</summary>
    PoliceOrProsecutor,

    /// <summary>The authority of another state, or an expert on its law.</summary>
    ForeignAuthorityOrExpert,

    /// <summary>A doctor, social worker or other professional.</summary>
    Professional,

    /// <summary>The competent authority for trafficking decisions.</summary>
    CompetentAuthority,

    /// <summary>The European Court of Human Rights, through the Government's representative.</summary>
    StrasbourgCourt,
}

/// <summary>The words for a role.</summary>
public static class Roles
{
    /// <summary>As shown to a reader.</summary>
    public static string Words(this Role role) => role switch
    {
        Role.Caseworker => "caseworker",
        Role.SeniorOfficer => "senior officer",
        Role.LegalAdviser => "legal adviser",
        Role.PersonOrRepresentative => "the person or their representative",
        Role.CriminalCourt => "criminal court office",
        Role.TribunalOrCourt => "tribunal or court",
        Role.Prison => "prison service",
        Role.PoliceOrProsecutor => "police or prosecutor",
        Role.ForeignAuthorityOrExpert => "foreign authority or expert in its law",
        Role.Professional => "doctor, social worker or other professional",
        Role.CompetentAuthority => "competent authority for trafficking",
        Role.StrasbourgCourt => "European Court of Human Rights registry",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "a role without words"),
    };
}
