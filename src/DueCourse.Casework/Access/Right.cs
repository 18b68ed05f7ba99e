namespace DueCourse.Casework.Access;

/// <summary>What a role may do in one compartment of a case.</summary>
[Flags]
public enum Right
{
    /// <summary>Nothing, unless the compartment is named: refusal is the default.</summary>
    None = 0,

    /// <summary>Ask for access, with a reason and until when.</summary>
    Ask = 1,

    /// <summary>See only what the type of its own view takes from the compartment.</summary>
    View = 2,

    /// <summary>Read every entry.</summary>
    Read = 4,

    /// <summary>Record entries. Nobody writes where they cannot read.</summary>
    Write = 8,

    /// <summary>Not to know: cannot ask, and whoever has been able to read it cannot take the role in that case.</summary>
    MustNotKnow = 16,
}
