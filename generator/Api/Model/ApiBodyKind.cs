namespace RunAi.Generator.Api.Model;

internal enum ApiBodyKind
{
    /// <summary>No content.</summary>
    None,

    Json,

    /// <summary>A string.</summary>
    Text,

    /// <summary>Bytes that are streamed.</summary>
    Stream,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c>.</summary>
    Multipart,
}
