namespace RunAi.Generated.Internal;

/// <summary>A path template, parsed once per operation.</summary>
internal sealed class RequestPathTemplate
{
    private readonly string[] _literals;

    private RequestPathTemplate(string route, string[] literals, string[] parameters)
    {
        Route = route;
        _literals = literals;
        Parameters = parameters;
    }

    /// <summary>Gets the template as declared.</summary>
    public string Route { get; }

    /// <summary>Gets the names of the parameters in the order of the path.</summary>
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
            {
                break;
            }

            literals.Add(rest[..open]);
            parameters.Add(rest[(open + 1)..close]);
            rest = rest[(close + 1)..];
        }

        literals.Add(rest);
        return new(route, [.. literals], [.. parameters]);
    }

    /// <summary>Appends the path. The values must be escaped, and not be empty, "." or "..", so that no segment is either.</summary>
    /// <exception cref="InvalidOperationException">A parameter was not set.</exception>
    public void Append(ref CharBuffer target, string?[] values)
    {
        target.Append(_literals[0]);
        for (var index = 0; index < Parameters.Length; index++)
        {
            target.Append(values[index] ?? throw new InvalidOperationException($"The path parameter '{Parameters[index]}' was not set."));
            target.Append(_literals[index + 1]);
        }
    }
}
