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
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(create);
        if (await find(cancellationToken).ConfigureAwait(false) is { } existing)
        {
            return new(existing, wasCreated: false);
        }

        try
        {
            return new(await create(cancellationToken).ConfigureAwait(false), wasCreated: true);
        }
        catch (RunAiApiException exception) when (exception.IsConflict)
        {
            // Another client created it in the meantime, unless the conflict has another reason.
            if (await find(cancellationToken).ConfigureAwait(false) is { } other)
            {
                return new(other, wasCreated: false);
            }

            throw;
        }
    }
}
