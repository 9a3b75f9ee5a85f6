using System.Reflection;
using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Values;

namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Calls a generated method with values for its bindings.</summary>
/// <param name="group">The operation group.</param>
/// <param name="method">The method that returns the whole response.</param>
internal sealed class MethodCall(object group, MethodInfo method)
{
    private readonly ParameterInfo[] _parameters = method.GetParameters();

    /// <summary>Returns a value indicating whether the binding can be left out.</summary>
    public bool IsOptional(RequestBinding binding) =>
        binding.Property is not null || Array.Find(_parameters, parameter => parameter.Name == binding.Parameter)?.HasDefaultValue == true;

    /// <summary>Calls the method and returns its response, or the exception.</summary>
    /// <param name="values">The values. A null value is passed as null.</param>
    /// <param name="contentType">The media type for a parameter that requires one.</param>
    public async Task<object> InvokeAsync(IReadOnlyDictionary<RequestBinding, JsonNode?> values, string contentType)
    {
        try
        {
            var call = (Task)method.Invoke(group, GetArguments(values, contentType))!;
            await call;
            return call.GetType().GetProperty("Result")!.GetValue(call)!;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Exceptions are results that the caller compares.
            return exception;
        }
    }

    private object?[] GetArguments(IReadOnlyDictionary<RequestBinding, JsonNode?> values, string contentType)
    {
        var arguments = Array.ConvertAll(_parameters, parameter =>
            parameter.HasDefaultValue ? parameter.DefaultValue : parameter.Name!.StartsWith("contentType", StringComparison.Ordinal) ? contentType : null);
        foreach (var (binding, value) in values)
        {
            var index = Array.FindIndex(_parameters, parameter => parameter.Name == binding.Parameter);
            if (index < 0)
            {
                continue;
            }

            var type = _parameters[index].ParameterType;
            if (binding.Property is null)
            {
                arguments[index] = ValueConverter.Convert(value, type);
                continue;
            }

            var property = type.GetProperty(binding.Property)!;
            arguments[index] ??= Activator.CreateInstance(type);
            property.SetValue(arguments[index], ValueConverter.Convert(value, property.PropertyType));
        }

        return arguments;
    }
}
