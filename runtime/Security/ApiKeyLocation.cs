namespace RunAi.Generated.Security;

/// <summary>Specifies the part of a request that contains an API key.</summary>
public enum ApiKeyLocation
{
    /// <summary>A header.</summary>
    Header,

    /// <summary>A query parameter. The key is removed from addresses in exceptions, logs and spans.</summary>
    Query,

    /// <summary>A cookie.</summary>
    Cookie,
}
