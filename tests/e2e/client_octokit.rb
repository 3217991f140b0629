# SPDX-License-Identifier: MIT
#
# The ten operations through octokit.rb, against the emulator that with_emulator.py has started. Grants and PUT with a
# fingerprint have no method of their own in octokit: they go through its get, put and delete.

require "octokit"

# Octokit follows redirects and raises its own errors; nothing here replaces any of that.
Octokit.configure { |config| config.api_endpoint = ENV.fetch("EMULATOR_API") }

CODE = ENV["EMULATOR_CODE"]
WITH_CODE = CODE ? { headers: { "X-GitHub-OTP" => CODE } } : {}
APP = { client_id: ENV.fetch("EMULATOR_APP_ID"), client_secret: ENV.fetch("EMULATOR_APP_SECRET") }.freeze

@steps = 0

def step(what)
  result = yield
  @steps += 1
  puts "octokit #{Octokit::VERSION}: #{what}"
  result
end

def check(truth, what)
  raise "octokit: #{what}" unless truth
end

def refused(error)
  yield
  raise "octokit: expected #{error}"
rescue error => e
  e
end

client = Octokit::Client.new(login: ENV.fetch("EMULATOR_LOGIN"), password: ENV.fetch("EMULATOR_PASSWORD"))
client.auto_paginate = true

if CODE
  step("asks without a code and is told to send one") do
    error = refused(Octokit::OneTimePasswordRequired) { client.authorizations }
    check(error.password_delivery == "app", "delivery #{error.password_delivery}")
  end
end

tokens = step("lists all authorizations, page by page") do
  client.per_page = 10
  client.authorizations(WITH_CODE.dup)
end
check(tokens.size == 41, "#{tokens.size} authorizations")

grants = step("lists grants") { client.get("applications/grants", WITH_CODE.dup) }
grant = step("reads a grant") { client.get("applications/grants/#{grants.first.id}", WITH_CODE.dup) }
check(grant.app.name == grants.first.app.name, "another grant")

made = step("makes a personal token") do
  client.create_authorization({ note: "octokit", scopes: %w[repo] }.merge(WITH_CODE))
end
check(made.token.length == 40, "no token")
step("is refused the same note again") do
  refused(Octokit::UnprocessableEntity) { client.create_authorization({ note: "octokit" }.merge(WITH_CODE)) }
end

step("signs in with the token, without a code") do
  by_token = Octokit::Client.new(access_token: made.token)
  check(by_token.user.login == ENV.fetch("EMULATOR_LOGIN"), "somebody else")
  check(by_token.scopes == %w[repo], "scopes #{by_token.scopes}")
  check(refused(Octokit::Forbidden) { by_token.authorizations }.message.include?("Basic Auth"), "another refusal")
end

read = step("reads the authorization") { client.authorization(made.id, WITH_CODE.dup) }
check(read.token == "" && read.hashed_token == made.hashed_token, "not the one that was made")

changed = step("adds a scope") { client.update_authorization(made.id, { add_scopes: %w[gist] }.merge(WITH_CODE)) }
check(changed.scopes == %w[repo gist], "scopes #{changed.scopes}")

put = { idempotent: true, scopes: %w[user] }.merge(APP).merge(WITH_CODE)
first = step("gets or makes an application's authorization: made") { client.create_authorization(put.dup) }
check(first.token != "" && client.last_response.status == 201, "not made")
second = step("gets or makes it again: the same") { client.create_authorization(put.dup) }
check(second.id == first.id && second.token == "" && client.last_response.status == 200, "not the same")
printed = step("gets or makes one with a fingerprint") do
  client.put("authorizations/clients/#{APP[:client_id]}/laptop%2F7",
             { client_secret: APP[:client_secret] }.merge(WITH_CODE))
end
check(printed.fingerprint == "laptop/7" && printed.id != first.id, "fingerprint #{printed.fingerprint}")

step("deletes the authorization") { check(client.delete_authorization(made.id, WITH_CODE.dup), "not deleted") }
step("is refused it afterwards") { refused(Octokit::NotFound) { client.authorization(made.id, WITH_CODE.dup) } }
mine = client.get("applications/grants", WITH_CODE.merge(client_id: APP[:client_id])).first
step("deletes the application's grant") do
  client.delete("applications/grants/#{mine.id}", WITH_CODE.dup)
  check(client.last_response.status == 204, "not deleted")
end
step("finds the application's tokens gone") do
  refused(Octokit::NotFound) { client.authorization(printed.id, WITH_CODE.dup) }
end

puts "octokit #{Octokit::VERSION}: #{@steps} steps, 0 wrong"
