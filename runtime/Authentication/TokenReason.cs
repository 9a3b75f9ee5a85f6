namespace RunAi.Generated.Authentication;

/// <summary>Specifies the reason of a token request.</summary>
internal enum TokenReason
{
    /// <summary>There is no usable token.</summary>
    Needed,

    /// <summary>The token is about to expire.</summary>
    Renewal,

    /// <summary>A server refused the token.</summary>
    Refused,
}
