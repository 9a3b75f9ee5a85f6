namespace RunAi.Generated.Internal;

/// <summary>A path with parameters in braces, taken apart once per operation.</summary>
internal sealed class RequestPathTemplate
{
    private readonly string[] _literals;

    private RequestPathTemplate(string route, string[] literals, string[] parameters)
    {
        Route = route;
        _literals = literals;
        Parameters = parameters;
    }

    /// <summary>The whole, as it is declared.</summary>
    public string Route { get; }

    /// <summary>The parameters' names in the order of the path.</summary>
    public string[] Parameters { get; }

    public static RequestPathTemplate Parse(string route)
    {
        var literals = new List<string>();
        var parameters = new List<string>();
        var rest = route.StartsWith('/') ? route : "/" + route;
        while (true)
        {
            var open = rest.IndexOf('{', StringComparison.Ordinal);
            var close = open < 0 ? -1 : rest.IndexOf('}', open);
            if (close < 0)
                break;
            literals.Add(rest[..open]);
            parameters.Add(rest[(open + 1)..close]);
            rest = rest[(close + 1)..];
        }

        literals.Add(rest);
        return new(route, [.. literals], [.. parameters]);
    }

    /// <summary>Appends the path. The values are escaped already, and none is empty, "." or "..": so no segment can become one either.</summary>
    /// <exception cref="InvalidOperationException">A parameter was not given.</exception>
    public void Append(ref CharBuffer target, string?[] values)
    {
        target.Append(_literals[0]);
        for (var index = 0; index < Parameters.Length; index++)
        {
            target.Append(values[index] ?? throw new InvalidOperationException($"The path parameter '{Parameters[index]}' was not given."));
            target.Append(_literals[index + 1]);
        }
    }
}
