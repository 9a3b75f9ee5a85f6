using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Finds and creates resources by their names.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NamedResource
{
    /// <summary>Returns the text of a filter for a name.</summary>
    /// <param name="field">The field of the filter.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is empty, or contains a comma or a line break, which a filter cannot.</exception>
    public static string Filter(string field, string name)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.AsSpan().IndexOfAny(',', '\n', '\r') < 0
            ? $"{field}=={name}"
            : throw new ArgumentException("A filter cannot contain a comma or a line break, which separate filters. Enumerate the list instead.", nameof(name));
    }

    /// <summary>Finds the resource with a name.</summary>
    /// <typeparam name="T">The type of the resources.</typeparam>
    /// <param name="resources">The resources, which the server may have filtered.</param>
    /// <param name="name">The name.</param>
    /// <param name="getName">Returns the name of a resource.</param>
    /// <param name="where">Selects among resources with the same name; <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The resource; <see langword="null"/> if there is none.</returns>
    /// <exception cref="RunAiAmbiguousNameException">Several resources have the name.</exception>
    public static async Task<T?> FindAsync<T>(
        IAsyncEnumerable<T> resources, string name, Func<T, string?> getName, Func<T, bool>? where, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(getName);
        T? found = null;
        await foreach (var resource in resources.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            // Servers may ignore a filter, or the case of letters.
            if (getName(resource) == name && where?.Invoke(resource) != false)
            {
                if (found is not null)
                {
                    throw new RunAiAmbiguousNameException(
                        $"Several resources have the name \"{name}\". Pass a condition that selects one, such as its cluster or project.")
                    {
                        Name = name,
                    };
                }

                found = resource;
            }
        }

        return found;
    }

    /// <summary>Returns the resource that a search finds.</summary>
    /// <typeparam name="T">The type of the resource.</typeparam>
    /// <param name="search">The search.</param>
    /// <param name="kind">The kind of the resource in the message, such as "node pool".</param>
    /// <param name="name">The name.</param>
    /// <exception cref="RunAiNameNotFoundException">The search finds none.</exception>
    /// <exception cref="RunAiAmbiguousNameException">Several resources have the name.</exception>
    public static async Task<T> GetAsync<T>(Task<T?> search, string kind, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(search);
        return await search.ConfigureAwait(false)
            ?? throw new RunAiNameNotFoundException(
                $"No {kind} named \"{name}\" was found. Check the name, the condition if there is one, and whether the application may read it.")
            {
                Name = name,
            };
    }

    /// <summary>Creates a resource unless it exists.</summary>
    /// <typeparam name="T">The type of the resource.</typeparam>
    /// <param name="find">Finds the resource; <see langword="null"/> if there is none.</param>
    /// <param name="create">Creates the resource.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The resource, and whether it was created.</returns>
    /// <exception cref="RunAiAmbiguousNameException">Several resources have the name.</exception>
    /// <exception cref="RunAiApiException">The server refused the request, or reported a conflict (409) with another resource.</exception>
    public static async Task<Ensured<T>> EnsureAsync<T>(
        Func<CancellationToken, Task<T?>> find, Func<CancellationToken, Task<T>> create, CancellationToken cancellationToken)
        where T : class
    {
        var ensured = await EnsureWithResultAsync(find, create, cancellationToken).ConfigureAwait(false);
        return ensured.WasCreated ? new(ensured.Created, wasCreated: true) : new(ensured.Existing, wasCreated: false);
    }

    /// <summary>Creates a resource unless it exists, and returns the response of the creation as such.</summary>
    /// <typeparam name="T">The type of an existing resource.</typeparam>
    /// <typeparam name="TCreated">The type of the response of the creation.</typeparam>
    /// <param name="find">Finds the resource; <see langword="null"/> if there is none.</param>
    /// <param name="create">Creates the resource.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The existing resource, or the response of the creation.</returns>
    /// <exception cref="RunAiAmbiguousNameException">Several resources have the name.</exception>
    /// <exception cref="RunAiApiException">The server refused the request, or reported a conflict (409) with another resource.</exception>
    public static async Task<Ensured<T, TCreated>> EnsureWithResultAsync<T, TCreated>(
        Func<CancellationToken, Task<T?>> find, Func<CancellationToken, Task<TCreated>> create, CancellationToken cancellationToken)
        where T : class
        where TCreated : class
    {
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(create);
        if (await find(cancellationToken).ConfigureAwait(false) is { } existing)
        {
            return new(existing);
        }

        try
        {
            return new(await create(cancellationToken).ConfigureAwait(false));
        }
        catch (RunAiApiException exception) when (exception.IsConflict)
        {
            // Another client created it in the meantime, unless the conflict has another reason.
            if (await find(cancellationToken).ConfigureAwait(false) is { } other)
            {
                return new(other);
            }

            throw;
        }
    }
}
