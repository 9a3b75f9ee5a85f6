using System.Diagnostics.CodeAnalysis;

namespace RunAi.Generated;

/// <summary>
/// Represents a resource that exists because an <c>Ensure…Async</c> method found or created it, if the response of the creation has another type. It can
/// contain what no other response does, such as the secret of a service account.
/// </summary>
/// <typeparam name="TExisting">The type of an existing resource.</typeparam>
/// <typeparam name="TCreated">The type of the response of the creation.</typeparam>
/// <example>
/// <code>
/// var (existing, created) = await runAi.ServiceAccounts.EnsureServiceAccountAsync(new() { Name = "pipeline" });
/// var clientId = existing?.ClientId ?? created?.ClientId;
/// </code>
/// </example>
public sealed class Ensured<TExisting, TCreated>
    where TExisting : class
    where TCreated : class
{
    /// <summary>Initializes a new instance of the class with an existing resource.</summary>
    /// <param name="existing">The resource.</param>
    public Ensured(TExisting existing)
    {
        ArgumentNullException.ThrowIfNull(existing);
        Existing = existing;
    }

    /// <summary>Initializes a new instance of the class with the response of a creation.</summary>
    /// <param name="created">The response.</param>
    public Ensured(TCreated created)
    {
        ArgumentNullException.ThrowIfNull(created);
        Created = created;
    }

    /// <summary>Gets the existing resource; <see langword="null"/> if the call created it.</summary>
    public TExisting? Existing { get; }

    /// <summary>Gets the response of the creation; <see langword="null"/> if the resource existed.</summary>
    public TCreated? Created { get; }

    /// <summary>Gets a value indicating whether the call created the resource.</summary>
    [MemberNotNullWhen(true, nameof(Created))]
    [MemberNotNullWhen(false, nameof(Existing))]
    public bool WasCreated => Created is not null;

    /// <summary>Returns the existing resource and the response of the creation, of which one is <see langword="null"/>.</summary>
    /// <param name="existing">The existing resource.</param>
    /// <param name="created">The response of the creation.</param>
    public void Deconstruct(out TExisting? existing, out TCreated? created) => (existing, created) = (Existing, Created);
}
