using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Specifies the style of a parameter with several values (OpenAPI 3.x, Style Values; RFC 6570).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary><c>a,b</c>. The default in paths and headers; <c>csv</c> in Swagger 2.0.</summary>
    Simple,

    /// <summary><c>.a.b</c>, in paths.</summary>
    Label,

    /// <summary><c>;name=a;name=b</c>, in paths.</summary>
    Matrix,

    /// <summary><c>name=a&amp;name=b</c> or <c>name=a,b</c>. The default in queries and cookies; <c>multi</c> and <c>csv</c> in Swagger 2.0.</summary>
    Form,

    /// <summary><c>name=a%20b</c>; <c>ssv</c> in Swagger 2.0.</summary>
    SpaceDelimited,

    /// <summary><c>name=a%7Cb</c>; <c>pipes</c> in Swagger 2.0.</summary>
    PipeDelimited,

    /// <summary><c>name=a%09b</c>; <c>tsv</c> in Swagger 2.0.</summary>
    TabDelimited,

    /// <summary><c>name[a]=1&amp;name[b]=2</c> with the brackets percent-encoded.</summary>
    DeepObject,
}
