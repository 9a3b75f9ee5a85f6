namespace RunAi.Generator.Api.Model;

/// <summary>Specifies the format of a stream of items.</summary>
internal enum ApiStreamFormat
{
    /// <summary>Server-sent events with JSON data.</summary>
    Events,

    /// <summary>Server-sent events whose data is text.</summary>
    TextEvents,

    /// <summary>JSON values one after another, such as newline-delimited JSON.</summary>
    Values,

    /// <summary>A JSON text sequence (RFC 7464).</summary>
    Records,

    /// <summary>Lines of text.</summary>
    Lines,
}
