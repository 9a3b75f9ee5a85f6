using System.Reflection;
using NJsonSchema.Validation;
using NSwag;
using RunAi.Generated.Serialization;
using RunAi.Generated.Testing;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.RoundTrip.Tests;

/// <summary>Tests that NJsonSchema accepts the fake models of RunAi.Generated.Testing.</summary>
public sealed class FakeModelsTests
{
    private static readonly MethodInfo Create = typeof(FakeModels).GetMethod(nameof(FakeModels.Create))!;

    // Models have types, but no constraints on lengths and ranges.
    private static readonly HashSet<ValidationErrorKind> Rules =
    [
        ValidationErrorKind.PatternMismatch, ValidationErrorKind.StringTooShort, ValidationErrorKind.StringTooLong, ValidationErrorKind.NumberTooSmall,
        ValidationErrorKind.NumberTooBig, ValidationErrorKind.TooFewItems, ValidationErrorKind.EmailExpected, ValidationErrorKind.IpV4Expected,
    ];

    [Theory]
    [InlineData(nameof(BundledSpec.Administrator))]
    [InlineData(nameof(BundledSpec.Researcher))]
    [InlineData(nameof(BundledSpec.Workloads))]
    [InlineData(nameof(BundledSpec.Everything))]
    public async Task Fake_models_are_valid(string name)
    {
        var spec = BundledSpec.Get(name);
        var document = await OpenApiDocument.FromJsonAsync(spec.Schemas.Root.ToJsonString(), TestContext.Current.CancellationToken);
        var failures = new List<string>();
        var count = 0;
        foreach (var type in spec.Types)
        {
            var model = (JsonModel)Create.MakeGenericMethod(BundledSpec.FindClass(type)!).Invoke(null, [null])!;
            var tokens = type.Pointer.Split('/');
            if (tokens is not ([_, "components", "schemas", _] or [_, "definitions", _]) || !document.Definitions.TryGetValue(tokens[^1], out var schema))
            {
                continue;
            }

            count++;
            failures.AddRange(Errors(schema.Validate(model.ToJson())).Where(error => !Rules.Contains(error.Kind) && !IsOfServer(error))
                .Select(error => $"{type.Pointer}: {error.Kind} {error.Path} in {model.ToJson()}"));
        }

        Assert.NotEqual(0, count);
        Failures.AssertNone(name, failures);
    }

    private static IEnumerable<ValidationError> Errors(IEnumerable<ValidationError> errors) => errors.SelectMany(error =>
        error is ChildSchemaValidationError parts ? parts.Errors.Values.SelectMany(Errors) : [error]);

    // Properties that only the server sets are not required in models.
    private static bool IsOfServer(ValidationError error) =>
        error.Kind == ValidationErrorKind.PropertyRequired
            && error.Schema.ActualProperties.TryGetValue(error.Property ?? "", out var property)
            && property.IsReadOnly;
}
