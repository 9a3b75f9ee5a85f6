namespace RunAi.Generator.CSharp;

/// <summary>Maps HTTP methods to C# expressions.</summary>
internal static class HttpMethods
{
    /// <summary>Returns the expression for a method in lower case; null if <c>HttpMethod</c> has no property for it.</summary>
    public static string? GetExpression(string method) => method switch
    {
        "get" => "HttpMethod.Get",
        "put" => "HttpMethod.Put",
        "post" => "HttpMethod.Post",
        "delete" => "HttpMethod.Delete",
        "options" => "HttpMethod.Options",
        "head" => "HttpMethod.Head",
        "patch" => "HttpMethod.Patch",
        "trace" => "HttpMethod.Trace",
        _ => null,
    };
}
