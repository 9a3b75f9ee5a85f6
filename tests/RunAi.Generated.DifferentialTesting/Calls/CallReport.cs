namespace RunAi.Generated.DifferentialTesting.Calls;

/// <summary>Represents the calls of the operations of a spec.</summary>
public sealed record CallReport(string Spec)
{
    /// <summary>Gets the number of operations that were called.</summary>
    public int Operations { get; set; }

    /// <summary>Gets the number of calls.</summary>
    public int Calls { get; set; }

    /// <summary>Gets the number of calls whose encoding OpenAPI does not define, so that only their success was checked.</summary>
    public int Undefined { get; set; }

    /// <summary>Gets the differences.</summary>
    public List<CallDifference> Differences { get; init; } = [];

    /// <summary>Returns the report of a spec whose operations could not be called.</summary>
    public static CallReport Failed(string spec, string reason) =>
        new(spec) { Differences = [new CallDifference("client", "failure", "all", "a client that can be called", reason)] };

    public override string ToString() =>
        $"{Spec}: {Operations} operations, {Calls} calls, {Undefined} without a defined encoding, {Differences.Count} differences";
}
