namespace RunAi.Generator.CSharp.Model;

/// <summary>Specifies the methods of an operation.</summary>
internal enum CSharpMethodKind
{
    /// <summary>The method that returns the result.</summary>
    Result,

    /// <summary>The method that returns the whole response.</summary>
    Response,

    /// <summary>The method that enumerates the items of the list.</summary>
    Items,
}
