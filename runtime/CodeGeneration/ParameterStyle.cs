using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>How a parameter with several values is written (OpenAPI 3.x, "Style Values"; RFC 6570).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary><c>a,b</c>: the default of paths and headers; Swagger 2.0's csv there.</summary>
    Simple,

    /// <summary><c>.a.b</c>, in paths.</summary>
    Label,

    /// <summary><c>;name=a;name=b</c>, in paths.</summary>
    Matrix,

    /// <summary><c>name=a&amp;name=b</c> or <c>name=a,b</c>: the default of queries and cookies; Swagger 2.0's multi and csv.</summary>
    Form,

    /// <summary><c>name=a%20b</c>; Swagger 2.0's ssv.</summary>
    SpaceDelimited,

    /// <summary><c>name=a%7Cb</c>; Swagger 2.0's pipes.</summary>
    PipeDelimited,

    /// <summary><c>name=a%09b</c>; Swagger 2.0's tsv.</summary>
    TabDelimited,

    /// <summary><c>name[a]=1&amp;name[b]=2</c> with the brackets percent-encoded.</summary>
    DeepObject,
}
