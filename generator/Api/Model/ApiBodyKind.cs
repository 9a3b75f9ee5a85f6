namespace RunAi.Generator.Api.Model;

/// <summary>Specifies the format of a request or response body.</summary>
internal enum ApiBodyKind
{
    /// <summary>No content.</summary>
    None,

    /// <summary>No content, but the Location header of a redirection.</summary>
    Location,

    Json,

    /// <summary>Text as a string.</summary>
    Text,

    /// <summary>Streamed bytes.</summary>
    Stream,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c>.</summary>
    Multipart,
}
