namespace RunAi.Generator.CSharp;

internal static class HttpMethods
{
    /// <summary>The expression for a method in lower case, or null where <c>HttpMethod</c> has no member for it.</summary>
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
