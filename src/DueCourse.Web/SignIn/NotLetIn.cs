using Microsoft.AspNetCore.Authentication;

namespace DueCourse.Web.SignIn;

/// <summary>Why somebody was not let in, as far as they are told.</summary>
public enum NotLetIn
{
    /// <summary>What came back from the provider does not belong to a sign-in that this browser began here, or is not the provider's.</summary>
    Unproven,

    /// <summary>The provider said no.</summary>
    Refused,

    /// <summary>The provider did not say who it is.</summary>
    Nobody,

    /// <summary>The provider named no role that there is here.</summary>
    NoRole,

    /// <summary>The provider named more than one.</summary>
    SeveralRoles,
}

/// <summary>That somebody was not let in, on its way to the page that says why.</summary>
internal sealed class NotLetInException(NotLetIn why) : AuthenticationFailureException(why.ToString())
{
    /// <summary>Why.</summary>
    public NotLetIn Why => why;
}
