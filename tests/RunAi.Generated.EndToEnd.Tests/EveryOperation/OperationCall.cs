using System.Reflection;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.EveryOperation;

/// <summary>One method of a generated client: a group of operations and what it calls.</summary>
/// <param name="Group">The client's property.</param>
/// <param name="Method">The method of the group's interface.</param>
internal sealed record OperationCall(PropertyInfo Group, MethodInfo Method)
{
    /// <summary>All operations of a client, each format once, without the twins that also return status and headers.</summary>
    public static IEnumerable<OperationCall> GetAll(Type client) =>
        from property in client.GetProperties()
        from method in property.PropertyType.GetMethods()
        where !method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal)
        select new OperationCall(property, method);

    /// <summary>Whether it is a second method for an operation, for answers in another format.</summary>
    public bool IsAlternativeFormat => Method.Name.EndsWith("AsCsvAsync", StringComparison.Ordinal);

    /// <summary>Whether it is a second method for an operation, which gives the items of its list.</summary>
    public bool IsPaginated => Method.ReturnType.IsGenericType && Method.ReturnType.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    public string Name => $"{Group.Name}.{Method.Name}";

    /// <summary>Calls the operation and reads its answer to the end.</summary>
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
                await stream.Content.CopyToAsync(Stream.Null, Cancellation.Token);
        }
    }

    public override string ToString() => Name;

    private Task EnumerateAsync(object client, ArgumentSampler sampler)
    {
        // One item: what the sandbox makes up for a page may name any other page as the next.
        var arguments = Method.GetParameters().Select(parameter => parameter.Name == "maxItems" ? 1 : sampler.Create(parameter)).ToArray();
        var reading = GetType().GetMethod(nameof(ReadAsync), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(Method.ReturnType.GenericTypeArguments);
        return (Task)reading.Invoke(null, [Method.Invoke(Group.GetValue(client), arguments)])!;
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var item in items)
            Assert.NotNull(item);
    }
}
