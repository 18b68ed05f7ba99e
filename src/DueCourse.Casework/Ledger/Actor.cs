namespace DueCourse.Casework.Ledger;

/// <summary>Who did something, and in which of their roles.</summary>
/// <param name="Id">Who, as the sign-in names them.</param>
/// <param name="Name">As the record shows them.</param>
/// <param name="Role">In what role.</param>
public sealed record Actor(string Id, string Name, ActorRole Role);

/// <summary>The roles in which somebody works on a case or reads it.</summary>
/// <remarks>The words are stored: never change one.</remarks>
public enum ActorRole
{
    /// <summary>Works the case for the Home Office.</summary>
    Caseworker,

    /// <summary>Decides for the Secretary of State.</summary>
    SeniorOfficer,

    /// <summary>Advises the state on the law.</summary>
    LegalAdviser,

    /// <summary>Deals with the authorities of other states.</summary>
    ReturnsLiaisonOfficer,

    /// <summary>The authority of another state: sees messages and nothing else.</summary>
    DestinationAuthority,

    /// <summary>The person whom the case is about.</summary>
    ThePerson,

    /// <summary>Represents the person.</summary>
    Representative,

    /// <summary>Keeps victims informed.</summary>
    VictimLiaisonOfficer,

    /// <summary>Speaks or writes for the public.</summary>
    PressOfficer,

    /// <summary>Inspects: an auditor, an inspector, a tribunal. Reads only.</summary>
    Auditor,

    /// <summary>The program itself, where a timer or an import acts.</summary>
    System,
}
