using System.Reflection;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.EveryOperation;

/// <summary>A method of a generated client.</summary>
/// <param name="Group">The property of the client for the group.</param>
/// <param name="Method">The method of the group interface.</param>
internal sealed record OperationCall(PropertyInfo Group, MethodInfo Method)
{
    /// <summary>Returns the operations of a client, each format once, without the variants that return status code and headers.</summary>
    public static IEnumerable<OperationCall> GetAll(Type client) =>
        from property in client.GetProperties()
        from method in property.PropertyType.GetMethods()
        where !method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal)
        select new OperationCall(property, method);

    /// <summary>Gets a value indicating whether this is an additional method for another response format.</summary>
    public bool IsAlternativeFormat => Method.Name.EndsWith("AsCsvAsync", StringComparison.Ordinal);

    /// <summary>Gets a value indicating whether this is an additional method that enumerates items.</summary>
    public bool IsPaginated => Method.ReturnType.IsGenericType && Method.ReturnType.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    public string Name => $"{Group.Name}.{Method.Name}";

    /// <summary>Calls the operation and reads the complete response.</summary>
    public async Task InvokeAsync(object client, ArgumentSampler sampler)
    {
        if (IsPaginated)
        {
            await EnumerateAsync(client, sampler);
            return;
        }

        var arguments = Method.GetParameters().Select(sampler.Create).ToArray();
        var call = (Task)Method.Invoke(Group.GetValue(client), arguments)!;
        await call;
        if (call is Task<ApiStream> { Result: var stream })
        {
            await using (stream)
            {
                await stream.Content.CopyToAsync(Stream.Null, Cancellation.Token);
            }
        }
    }

    public override string ToString() => Name;

    private Task EnumerateAsync(object client, ArgumentSampler sampler)
    {
        // One item only, because sample pages can contain any next offset.
        var arguments = Method.GetParameters().Select(parameter => parameter.Name == "maxItems" ? 1 : sampler.Create(parameter)).ToArray();
        var read = GetType().GetMethod(nameof(ReadAsync), BindingFlags.Static | BindingFlags.NonPublic)!;
        var readItems = read.MakeGenericMethod(Method.ReturnType.GenericTypeArguments);
        return (Task)readItems.Invoke(null, [Method.Invoke(Group.GetValue(client), arguments)])!;
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var item in items)
        {
            Assert.NotNull(item);
        }
    }
}
