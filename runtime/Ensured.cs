namespace RunAi.Generated;

/// <summary>Represents a resource that exists because an <c>Ensure…Async</c> method found or created it.</summary>
/// <typeparam name="T">The type of the resource.</typeparam>
/// <param name="value">The resource.</param>
/// <param name="wasCreated">Whether the call created it.</param>
/// <example>
/// <code>
/// var (project, wasCreated) = await runAi.Projects.EnsureProjectAsync(new() { Name = "vision", ClusterId = clusterId, Resources = [] });
/// </code>
/// </example>
public sealed class Ensured<T>(T value, bool wasCreated)
{
    /// <summary>Gets the resource.</summary>
    public T Value { get; } = value;

    /// <summary>Gets a value indicating whether the call created the resource. It is <see langword="false"/> if the resource existed.</summary>
    public bool WasCreated { get; } = wasCreated;

    /// <summary>Returns both properties.</summary>
    /// <param name="value">The resource.</param>
    /// <param name="wasCreated">Whether the call created it.</param>
    public void Deconstruct(out T value, out bool wasCreated) => (value, wasCreated) = (Value, WasCreated);
}
